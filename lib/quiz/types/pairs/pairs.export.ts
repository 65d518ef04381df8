import { escaped } from '@/lib/quiz/export/gift-text';
import { toHtml, toPlain } from '@/lib/quiz/export/markup';
import type { WholeQuestion } from '@/lib/quiz/export/whole-question';
import { listOfOptions } from '@/lib/quiz/types/choice/choice.export';
import { textOf } from '@/lib/quiz/types/question-behaviour';
import { htmlList, type QuestionExport, wholeOption } from '@/lib/quiz/types/question-export';
import { type PairsForm, targetIn } from './pairs';

const pairsExport: Omit<QuestionExport<PairsForm>, 'anki' | 'losses'> = {
  options: ({ options, targets }, solution) =>
    options.map(({ id, text }) => ({
      ...wholeOption(solution, id, text),
      right: true,
      belongsWith: textOf(targets, targetIn(solution.right, id) ?? ''),
    })),
  besides: ({ targets }) => ({ targets: targets.map(({ text }) => text) }),
  gift: { answers: matchedLines, isFeedbackApart: true },
};

export const matchExport: QuestionExport<PairsForm> = {
  ...pairsExport,
  anki: { hint: (_, { hint }) => hint.match, choices: bothLists },
  losses: { gift: ['lines'] },
};

/** GIFT has no groups: each option is matched with its own. */
export const classifyExport: QuestionExport<PairsForm> = {
  ...pairsExport,
  anki: { hint: (_, { hint }) => hint.classify, choices: bothLists },
  losses: { gift: ['groups', 'lines'] },
};

function matchedLines({ options, targets = [] }: WholeQuestion): string[] {
  const unused = targets.filter((target) => options.every(({ belongsWith }) => belongsWith !== target));
  const lines = options.map(
    ({ text, belongsWith = '' }) => `=${escaped(toHtml(text))} -> ${escaped(toPlain(belongsWith))}`,
  );
  return [...lines, ...unused.map((target) => `= -> ${escaped(toPlain(target))}`)];
}

function bothLists(question: WholeQuestion): string {
  return `${listOfOptions(question)}${htmlList(question.targets ?? [])}`;
}
