import { basename } from 'node:path';
import { type Locale, locales } from '../locale';
import type { CaseFiles } from './case-files';
import { type Diagnostic, diagnostic, nameOneOf } from './diagnostic';
import { find, keyAt, nodeAt, type Path, type YamlTree } from './yaml-tree';

const languages: Record<Locale, string> = { nl: 'Dutch', en: 'English' };

/** Every list of ids, and the section of the words that says what they are called. */
const sections: readonly { in: 'outage' | 'quiz'; at: string; words: string }[] = [
  ...['nodes', 'edges', 'steps', 'loops', 'lessons', 'claims', 'corrections'].map((list) => ({
    in: 'outage' as const,
    at: `${list}.*.id`,
    words: list,
  })),
  { in: 'quiz', at: 'questions.*.id', words: 'quiz' },
];

/** Whether every id has words in every language, and all words an id. */
export function wordsForIds(files: CaseFiles): Diagnostic[] {
  return locales.flatMap((locale) => {
    const words = files.words[locale];
    const ofSections = sections.flatMap((section) => {
      const tree = files[section.in];
      const ids = find(tree, section.at).map(({ value }) => value);
      return compare(words, [section.words], ids, tree, locale);
    });
    const ofOptions = find(files.quiz, 'questions.*.id').flatMap(({ value, path }) => {
      const ids = find(files.quiz, ['questions', '*', 'options', '*', 'id']).filter(
        (option) => option.path[1] === path[1],
      );
      return compare(
        words,
        ['quiz', value, 'options'],
        ids.map((option) => option.value),
        files.quiz,
        locale,
      );
    });
    return [...ofSections, ...ofOptions, ...whens(files, locale)];
  });
}

function compare(
  words: YamlTree,
  section: readonly string[],
  ids: readonly string[],
  of: YamlTree,
  locale: Locale,
): Diagnostic[] {
  if (!nodeAt(words.root, section)) return [];
  const place = words.placeOf(keyAt(words.root, section));
  const worded = find(words, [...section, '<key>']);
  const name = section.join('.');
  const missing = words.partial ? [] : [...new Set(ids)].filter((id) => !worded.some(({ value }) => value === id));
  const strange = of.partial ? [] : worded.filter(({ value }) => !ids.includes(value));
  return [
    ...missing.map((id) =>
      diagnostic(
        place,
        'missing-words',
        `\`${id}\` of ${basename(of.file)} has no ${languages[locale]} words`,
        `add \`${id}:\` under \`${name}\``,
      ),
    ),
    ...strange.map(({ value, place: at }) =>
      diagnostic(
        at,
        'words-without-id',
        `there is no \`${value}\` in ${basename(of.file)}`,
        nameOneOf(ids, value, `take it out, or add it to ${basename(of.file)}`),
      ),
    ),
  ];
}

/** A step says when it was if, and only if, the sources give it a time. */
function whens({ outage, words }: CaseFiles, locale: Locale): Diagnostic[] {
  const tree = words[locale];
  return find(outage, 'steps.*.id').flatMap(({ value: step, path }) => {
    const at: Path = ['steps', step];
    const has = keyAt(tree.root, [...at, 'when']);
    const time = find(outage, ['steps', '*', 'time']).find((found) => found.path[1] === path[1])?.value ?? 'order';
    if (time === 'order' && has && !outage.partial) {
      const remedy = 'take it out, or give the step `time: exact` or `time: approximate` in case.yaml';
      return [
        diagnostic(
          tree.placeOf(has),
          'unwanted-when',
          `step \`${step}\` has no time in case.yaml, only an order`,
          remedy,
        ),
      ];
    }
    if (time === 'order' || has || tree.partial || !nodeAt(tree.root, at)) return [];
    const remedy = 'add `when:` with the time in words, or `time: order` in case.yaml';
    return [
      diagnostic(
        tree.placeOf(keyAt(tree.root, at)),
        'missing-when',
        `step \`${step}\` has a time (${time}), but no \`when\``,
        remedy,
      ),
    ];
  });
}

const longestLabel = 24;
const longestWord = 14;

/** Node labels are drawn on two lines in a narrow column. */
export function longLabels(words: YamlTree): Diagnostic[] {
  return find(words, 'nodes.*').flatMap(({ value, place }) => {
    const word = value.split(/\s+/).find((part) => lengthOf(part) > longestWord);
    if (lengthOf(value) > longestLabel && lengthOf(value) <= 40) {
      return [
        diagnostic(
          place,
          'label-too-long',
          `label “${value}” has ${lengthOf(value)} characters`,
          `write at most ${longestLabel}`,
        ),
      ];
    }
    if (!word) return [];
    const remedy = `use words of at most ${longestWord} characters, or break it with a space`;
    return [diagnostic(place, 'label-too-long', `“${word}” in a label has ${lengthOf(word)} characters`, remedy)];
  });
}

function lengthOf(text: string): number {
  return [...text].length;
}
