import { isMap, isSeq } from 'yaml';
import { type Diagnostic, diagnostic, nameOneOf } from '@/lib/content/parse/diagnostic';
import { find, keyAt, nodeAt, type Path, type YamlTree } from '@/lib/content/parse/yaml-tree';
import type { QuestionRules } from '@/lib/quiz/types/question-content';
import { questionContents } from '@/lib/quiz/types/question-contents';
import { type IdSet, idsAt } from './ids';

export type FoundQuestion = { path: Path; at: string; rules: QuestionRules };

/** The questions of a known type, with its rules, their path and their place in the list. */
export function questionsOf(quiz: YamlTree): FoundQuestion[] {
  const rules = new Map<string, QuestionRules>(
    Object.entries(questionContents).map(([type, own]) => [type, own.rules]),
  );
  return find(quiz, 'questions.*.type').flatMap(({ value, path }) => {
    const own = rules.get(value);
    return own ? [{ path: path.slice(0, -1), at: `questions.${String(path[1])}`, rules: own }] : [];
  });
}

/** How many right and wrong options each type of question needs. */
export function miscountedRightOptions(quiz: YamlTree): Diagnostic[] {
  if (quiz.partial) return [];
  return questionsOf(quiz).flatMap(({ path, rules }) => {
    const options = nodeAt(quiz.root, [...path, 'options']);
    if (!isSeq(options)) return [];
    const marks = options.items.map((option) => (isMap(option) ? option.get('right') : undefined));
    if (marks.some((mark) => mark !== undefined && typeof mark !== 'boolean')) return [];
    const right = marks.filter((mark) => mark === true).length;
    const fault = rules.rightOptions?.(right, marks.length - right);
    const place = quiz.placeOf(keyAt(quiz.root, [...path, 'options']));
    return fault ? [diagnostic(place, 'right-options', fault.message, fault.remedy)] : [];
  });
}

/** Options that go where nothing is, and targets of one option each that do not have exactly one. */
export function pairs(quiz: YamlTree): Diagnostic[] {
  const paired = questionsOf(quiz).filter(({ rules }) => rules.targets);
  return [
    ...paired.flatMap(({ at }) => {
      const targets = idsAt('target', quiz, `${at}.targets.*.id`);
      if (targets.partial) return [];
      return find(quiz, `${at}.options.*.to`)
        .filter(({ value }) => !targets.ids.includes(value))
        .map(({ value, place }) =>
          diagnostic(place, 'unknown-id', `there is no target \`${value}\``, nameOneOf(targets.ids, value)),
        );
    }),
    ...paired
      .filter(({ rules }) => rules.targets === 'own')
      .flatMap(({ at }) => {
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

/** Options in the diagram that are none of its nodes. */
export function hotspots(quiz: YamlTree, nodes: IdSet): Diagnostic[] {
  if (nodes.partial) return [];
  const inDiagram = questionsOf(quiz).filter(({ rules }) => rules.inDiagram);
  return inDiagram.flatMap(({ at }) =>
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
  const paired = questionsOf(quiz).filter(({ rules }) => rules.targets);
  return paired.flatMap(({ at }) => {
    const [question] = find(quiz, `${at}.id`);
    if (!question || !nodeAt(words.root, ['quiz', question.value])) return [];
    if (nodeAt(words.root, ['quiz', question.value, 'targets'])) return [];
    const place = words.placeOf(keyAt(words.root, ['quiz', question.value]));
    const message = `the targets of \`${question.value}\` have no words`;
    return [diagnostic(place, 'missing-words', message, 'add `targets:` with a line for each')];
  });
}

/** Options without their text, and options with a text of their own in quiz.yaml that get a second one. */
export function optionTexts(quiz: YamlTree, words: YamlTree): Diagnostic[] {
  if (quiz.partial || words.partial) return [];
  return questionsOf(quiz).flatMap(({ at, rules }) => {
    const [question] = find(quiz, `${at}.id`);
    if (!question) return [];
    const options = ['quiz', question.value, 'options'];
    return find(words, [...options, '<key>']).flatMap(({ value, place }) => {
      const text = keyAt(words.root, [...options, value, 'text']);
      const name = `\`${[...options, value].join('.')}.text\``;
      if (text && rules.hasOwnTexts)
        return [diagnostic(words.placeOf(text), 'unknown-key', `${name} stands in quiz.yaml already`, 'take it out')];
      if (text || rules.hasOwnTexts || !isMap(nodeAt(words.root, [...options, value]))) return [];
      return [diagnostic(place, 'missing-key', `${name} is missing`, 'add it: what the reader chooses, in words')];
    });
  });
}
