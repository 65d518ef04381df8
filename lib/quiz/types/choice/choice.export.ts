import { escaped } from '@/lib/quiz/export/gift-text';
import { toHtml } from '@/lib/quiz/export/markup';
import type { WholeOption, WholeQuestion } from '@/lib/quiz/export/whole-question';
import type { Worded } from '@/lib/quiz/types/question-behaviour';
import { htmlList, wholeOption } from '@/lib/quiz/types/question-export';
import { type ChoiceSolution, revealed } from './choice';

/** An option with the misconception that it reveals, if it is wrong. */
export function wholeChoice(solution: ChoiceSolution, { id, text }: Worded): WholeOption {
  const [misconception] = revealed(solution, [id]);
  return { ...wholeOption(solution, id, text), ...(misconception && { misconception }) };
}

/** Of which one is chosen. */
export function oneOfGift({ options }: WholeQuestion): string[] {
  return options.map((option) => `${option.right ? '=' : '~'}${judgedText(option)}`);
}

/** Of which several are chosen: a wrong one takes back what a right one gives. */
export function severalOfGift({ options }: WholeQuestion): string[] {
  const share = Number((100 / options.filter(({ right }) => right).length).toFixed(5));
  return options.map((option) => `~%${option.right ? share : -share}%${judgedText(option)}`);
}

export function listOfOptions({ options }: WholeQuestion): string {
  return htmlList(options.map(({ text }) => text));
}

function judgedText({ text, feedback }: WholeOption): string {
  return `${escaped(toHtml(text))}#${escaped(toHtml(feedback))}`;
}
