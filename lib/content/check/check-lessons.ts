import { unaskedArms } from '@/lib/content/check/craft/check-asked-lessons';
import { cutWords } from '@/lib/content/check/craft/check-lost-words';
import { emptyOptions, favouritePlaces, longestRight } from '@/lib/content/check/craft/check-options';
import { negativeStems } from '@/lib/content/check/craft/check-stems';
import { toldNumbers } from '@/lib/content/check/craft/check-told-numbers';
import type { CaseFiles, SharedFiles } from '@/lib/content/open/case-files';
import type { LessonsFiles } from '@/lib/content/open/lessons-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { type FoundNode, find, keyAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { crossLessonIds } from '@/lib/content/schema/cross-lessons';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { lessonNumbers } from './check-lesson-numbers';
import { miscountedRightOptions, optionTexts } from './check-quiz';
import { doublesIn } from './check-references';
import { compareWords, type Section } from './check-word-ids';
import { type IdSet, idsAt, union } from './ids';

/** All that is wrong with what looks across the cases. */
export function checkLessons(files: LessonsFiles, cases: readonly CaseFiles[], shared: SharedFiles): Diagnostic[] {
  const { lessons, quiz, words } = files;
  return [
    ...lessons.diagnostics,
    ...quiz.diagnostics,
    ...missingArms(lessons),
    ...unknown(find(quiz, 'questions.*.lessons.*'), known),
    ...unknownPlaces(files, cases),
    ...unknownSources(files, cases, shared),
    ...doubles(files),
    ...countersWithRole(lessons),
    ...miscountedRightOptions(quiz),
    ...favouritePlaces(quiz),
    ...unaskedArms(files, cases),
    ...locales.flatMap((locale) => [
      ...words[locale].diagnostics,
      ...cutWords(words[locale]),
      ...sectionsOf(files).flatMap((section) => compareWords(section, words[locale], languages[locale].englishName)),
      ...optionTexts(quiz, words[locale]),
      ...lessonNumbers(words[locale], locale, cases),
      ...toldNumbers(quiz, words[locale], locale),
      ...negativeStems(words[locale], locale),
      ...longestRight(quiz, words[locale]),
      ...emptyOptions(words[locale], locale),
    ]),
  ];
}

const known: IdSet = { kind: 'lesson', ids: [...crossLessonIds], partial: false };

/** Each of the eight lessons is told, and no other. */
function missingArms(lessons: YamlTree): Diagnostic[] {
  const written = idsAt('lesson', lessons, 'lessons.*.id');
  const missing = written.partial ? [] : crossLessonIds.filter((lesson) => !written.ids.includes(lesson));
  const place = lessons.placeOf(keyAt(lessons.root, ['lessons']));
  return [
    ...unknown(find(lessons, 'lessons.*.id'), known),
    ...missing.map((lesson) =>
      diagnostic(
        place,
        'missing-lesson',
        `lesson \`${lesson}\` is missing`,
        `add \`- id: ${lesson}\` with its evidence`,
      ),
    ),
  ];
}

const places: readonly ['lessons' | 'quiz', string][] = [
  ['lessons', 'lessons.*.evidence.*'],
  ['lessons', 'patterns.*.cells.*'],
  ['lessons', 'patterns.*.counter'],
  ['quiz', 'questions.*'],
];

/** Cases that do not exist, and steps that their case does not have. */
function unknownPlaces(files: LessonsFiles, cases: readonly CaseFiles[]): Diagnostic[] {
  const slugs: IdSet = { kind: 'case', ids: cases.map(({ slug }) => slug), partial: false };
  const steps = places.flatMap(([name, at]) =>
    find(files[name], `${at}.step`).flatMap((found) => {
      const outage = caseBeside(found, files[name], cases)?.outage;
      return outage ? unknown([found], idsAt('step', outage, 'steps.*.id')) : [];
    }),
  );
  const named = places.flatMap(([name, at]) => find(files[name], `${at}.case`));
  return [...unknown([...named, ...find(files.lessons, 'pairs.*.cases.*')], slugs), ...steps];
}

/** A lesson names shared sources; a question also those of its case. */
function unknownSources({ lessons, quiz }: LessonsFiles, cases: readonly CaseFiles[], { sources }: SharedFiles) {
  const common = idsAt('source', sources, 'sources.*.id');
  const ofQuestions = find(quiz, 'questions.*.sources.*').flatMap((found) => {
    const outage = caseBeside({ ...found, path: found.path.slice(0, -1) }, quiz, cases)?.outage;
    return outage ? unknown([found], union('source', common, idsAt('source', outage, 'sources.*.id'))) : [];
  });
  return [...unknown(find(lessons, 'lessons.*.sources.*'), common), ...ofQuestions];
}

/** The case that is named in the same mapping. */
function caseBeside({ path }: FoundNode, tree: YamlTree, cases: readonly CaseFiles[]): CaseFiles | undefined {
  const [named] = find(tree, [...path.slice(0, -1).map(String), 'case']);
  return cases.find(({ slug }) => slug === named?.value);
}

function unknown(found: readonly FoundNode[], { kind, ids, partial }: IdSet): Diagnostic[] {
  return found
    .filter(({ value }) => !partial && !ids.includes(value))
    .map(({ value, place }) =>
      diagnostic(place, 'unknown-id', `there is no ${kind} \`${value}\``, nameOneOf(ids, value)),
    );
}

function doubles({ lessons, quiz }: LessonsFiles): Diagnostic[] {
  return [
    ...['lessons.*.id', 'patterns.*.id', 'pairs.*.id'].flatMap((at) => doublesIn(lessons, at)),
    ...['lessons.*.evidence.*.case', 'lessons.*.sources.*', 'patterns.*.cells.*.case', 'pairs.*.cases.*'].flatMap(
      (at) => doublesIn(lessons, at),
    ),
    ...['questions.*.id', 'questions.*.options.*.id', 'questions.*.sources.*', 'questions.*.lessons.*'].flatMap((at) =>
      doublesIn(quiz, at),
    ),
  ];
}

/** A deliberate non-example can not be an example as well. */
function countersWithRole(lessons: YamlTree): Diagnostic[] {
  return find(lessons, 'patterns.*.counter.case').flatMap(({ value, place, path }) => {
    const cells = find(lessons, `patterns.${String(path[1])}.cells.*.case`);
    if (!cells.some((cell) => cell.value === value)) return [];
    const message = `\`${value}\` has a role in this pattern`;
    return [diagnostic(place, 'counter-with-role', message, 'name a case without a cell, or take its cell out')];
  });
}

function sectionsOf({ lessons, quiz }: LessonsFiles): Section[] {
  const within = (list: 'lessons' | 'patterns', inner: 'evidence' | 'cells'): Section[] =>
    find(lessons, `${list}.*.id`).map(({ value, path }) => ({
      of: lessons,
      at: `${list}.${String(path[1])}.${inner}.*.case`,
      words: [list, value, inner],
    }));
  return [
    ...['lessons', 'patterns', 'pairs'].map((list) => ({ of: lessons, at: `${list}.*.id`, words: [list] })),
    ...within('lessons', 'evidence'),
    ...within('patterns', 'cells'),
    { of: quiz, at: 'questions.*.id', words: ['quiz'] },
    ...find(quiz, 'questions.*.id').map(({ value, path }) => ({
      of: quiz,
      at: `questions.${String(path[1])}.options.*.id`,
      words: ['quiz', value, 'options'],
    })),
  ];
}
