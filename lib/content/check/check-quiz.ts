import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type Path, type YamlTree } from '@/lib/content/parse/yaml-tree';
import { type IdSet, idsAt } from './ids';

/** The questions of these types, by their path and their place in the list. */
function questionsOf(quiz: YamlTree, ...types: string[]): { path: Path; at: string }[] {
  return find(quiz, 'questions.*.type')
    .filter(({ value }) => types.includes(value))
    .map(({ path }) => ({ path: path.slice(0, -1), at: `questions.${String(path[1])}` }));
}

/** Options that go where nothing is, and targets of a match question that do not have exactly one option. */
export function pairs(quiz: YamlTree): Diagnostic[] {
  return [
    ...questionsOf(quiz, 'match', 'classify').flatMap(({ at }) => {
      const targets = idsAt('target', quiz, `${at}.targets.*.id`);
      if (targets.partial) return [];
      return find(quiz, `${at}.options.*.to`)
        .filter(({ value }) => !targets.ids.includes(value))
        .map(({ value, place }) =>
          diagnostic(place, 'unknown-id', `there is no target \`${value}\``, nameOneOf(targets.ids, value)),
        );
    }),
    ...questionsOf(quiz, 'match').flatMap(({ at }) => {
      const taken = find(quiz, `${at}.options.*.to`).map(({ value }) => value);
      return find(quiz, `${at}.targets.*.id`).flatMap(({ value, place }) => {
        const count = taken.filter((to) => to === value).length;
        if (count === 1 || quiz.partial) return [];
        const remedy = 'give each target one option, or make it a classify question';
        return [diagnostic(place, 'unmatched-target', `${count} options belong with \`${value}\``, remedy)];
      });
    }),
  ];
}

/** Options of a hotspot question that are no node of the diagram. */
export function hotspots(quiz: YamlTree, nodes: IdSet): Diagnostic[] {
  if (nodes.partial) return [];
  return questionsOf(quiz, 'hotspot').flatMap(({ at }) =>
    find(quiz, `${at}.options.*.id`)
      .filter(({ value }) => !nodes.ids.includes(value))
      .map(({ value, place }) =>
        diagnostic(place, 'unknown-id', `there is no node \`${value}\``, nameOneOf(nodes.ids, value)),
      ),
  );
}

/** Questions with targets that have no words for them at all; single targets are compared with the other words. */
export function targetWords(quiz: YamlTree, words: YamlTree): Diagnostic[] {
  if (quiz.partial || words.partial) return [];
  return questionsOf(quiz, 'match', 'classify').flatMap(({ at }) => {
    const [question] = find(quiz, `${at}.id`);
    if (!question || !nodeAt(words.root, ['quiz', question.value])) return [];
    if (nodeAt(words.root, ['quiz', question.value, 'targets'])) return [];
    const place = words.placeOf(keyAt(words.root, ['quiz', question.value]));
    const message = `the targets of \`${question.value}\` have no words`;
    return [diagnostic(place, 'missing-words', message, 'add `targets:` with a line for each')];
  });
}
