import type { ExportWords } from '@/lib/quiz/export/export-words';
import { escaped } from '@/lib/quiz/export/gift-text';
import { toHtml } from '@/lib/quiz/export/markup';
import type { WholeQuestion } from '@/lib/quiz/export/whole-question';
import { wholeChoice } from '@/lib/quiz/types/choice/choice.export';
import type { QuestionExport } from '@/lib/quiz/types/question-export';
import type { NumericForm } from './numeric';

/** GIFT has no units: the question says in which one the number is typed. */
export const numericExport: QuestionExport<NumericForm> = {
  options: (_, solution) =>
    solution.values.map(({ value, tolerance, ...option }) => ({ ...wholeChoice(solution, option), value, tolerance })),
  besides: ({ unit }) => ({ unit }),
  gift: {
    aside(question, words) {
      const unit = unitOf(question, words);
      return unit === '' ? '' : ` (${toHtml(unit)})`;
    },
    opening: '{#',
    answers: ({ options }) =>
      options.map(({ right, value = 0, tolerance = 0, feedback }) => {
        return `=%${right ? 100 : 0}%${value}:${tolerance}#${escaped(toHtml(feedback))}`;
      }),
  },
  anki: {
    hint: (question, words) => `${words.hint.numeric} ${unitOf(question, words)}`.trim(),
    choices: () => '',
  },
  losses: { gift: ['unit'] },
};

function unitOf({ unit = 'count' }: WholeQuestion, { units }: ExportWords): string {
  return units[unit];
}
