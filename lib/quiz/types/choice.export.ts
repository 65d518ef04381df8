import { escaped } from '@/lib/quiz/export/gift-text';
import { toHtml } from '@/lib/quiz/export/markup';
import type { WholeOption, WholeQuestion } from '@/lib/quiz/export/whole-question';
import { type Judged, revealed } from './choice';
import { listOf, wholeOption } from './question-export';
import type { Worded } from './question-kind';

/** An option with the misconception that it reveals, if it is wrong. */
export function judgedOption(solution: Judged, { id, text }: Worded): WholeOption {
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
  return listOf(options.map(({ text }) => text));
}

function judgedText({ text, feedback }: WholeOption): string {
  return `${escaped(toHtml(text))}#${escaped(toHtml(feedback))}`;
}
