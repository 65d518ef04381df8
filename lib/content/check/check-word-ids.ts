import { basename } from 'node:path';
import type { CaseFiles } from '@/lib/content/open/case-files';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { languages } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { idsAt } from './ids';

/** Sections that the schema lets be absent. */
const optional = [/^predictions$/, /^loops\.[^.]+\.stops$/];

/** Ids of one file, and the section of the words that says what they are called. */
export type Section = { of: YamlTree; at: string; words: readonly string[] };

/** Whether every id has words in every language, and all words an id. */
export function wordsForIds({ outage, quiz, words }: CaseFiles): Diagnostic[] {
  const lists = ['nodes', 'edges', 'steps', 'loops', 'lessons', 'claims', 'corrections', 'predictions'];
  const sections: Section[] = [
    ...lists.map((list) => ({ of: outage, at: `${list}.*.id`, words: [list] })),
    { of: outage, at: 'goals.*', words: ['goals'] },
    { of: quiz, at: 'questions.*.id', words: ['quiz'] },
    ...find(quiz, 'questions.*.id').flatMap(({ value, path }) =>
      ['options', 'targets'].map((list) => ({
        of: quiz,
        at: `questions.${String(path[1])}.${list}.*.id`,
        words: ['quiz', value, list],
      })),
    ),
    ...find(outage, 'loops.*.id').map(({ value, path }) => ({
      of: outage,
      at: `loops.${String(path[1])}.edges.*`,
      words: ['loops', value, 'stops'],
    })),
    ...find(outage, 'predictions.*.id').map(({ value, path }) => ({
      of: outage,
      at: `predictions.${String(path[1])}.options.*`,
      words: ['predictions', value, 'options'],
    })),
  ];
  return locales.flatMap((locale) =>
    sections.flatMap((section) => compareWords(section, words[locale], languages[locale].englishName)),
  );
}

/** A section that is missing altogether is the concern of the schema, unless it can be left out when there is nothing to name. */
export function compareWords({ of, at, words: path }: Section, words: YamlTree, language: string): Diagnostic[] {
  if (of.partial || words.partial) return [];
  if (!nodeAt(words.root, path)) return missingSection({ of, at, words: path }, words, language);
  const { ids, partial } = idsAt('', of, at);
  const section = words.placeOf(keyAt(words.root, path));
  const worded = find(words, [...path, '<key>']);
  const file = basename(of.file);
  const missing = ids.filter((id) => !worded.some(({ value }) => value === id));
  const strange = partial ? [] : worded.filter(({ value }) => !ids.includes(value));
  return [
    ...missing.map((id) => {
      const remedy = `add \`${id}:\` under \`${path.join('.')}\``;
      return diagnostic(section, 'missing-words', `\`${id}\` of ${file} has no ${language} words`, remedy);
    }),
    ...strange.map(({ value, place }) => {
      const remedy = nameOneOf(ids, value, `take it out, or add it to ${file}`);
      return diagnostic(place, 'words-without-id', `there is no \`${value}\` in ${file}`, remedy);
    }),
  ];
}

function missingSection({ of, at, words: path }: Section, words: YamlTree, language: string): Diagnostic[] {
  const [first] = find(of, at);
  const above = path.slice(0, -1);
  const isAbsent = above.length > 0 && !nodeAt(words.root, above);
  if (!first || isAbsent || !words.root || !optional.some((section) => section.test(path.join('.')))) return [];
  const place = above.length > 0 ? words.placeOf(keyAt(words.root, above)) : { file: words.file, line: 1, column: 1 };
  const remedy = `add \`${path.at(-1)}:\` with a line for each, the first being \`${first.value}:\``;
  return [diagnostic(place, 'missing-words', `\`${path.join('.')}\` has no ${language} words`, remedy)];
}
