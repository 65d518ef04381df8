import { z } from 'zod';
import { units } from '@/lib/quiz/quantity';
import { judgedOptionSchemas, oneRight, solveChoice } from '@/lib/quiz/types/choice/choice.content';
import { commonFields, type QuestionContent } from '@/lib/quiz/types/question-content';
import type { NumericForm } from './numeric';

/** The options say what to a typed number is right, and what a known slip reveals. */
export const numericSchema = z.strictObject({
  ...commonFields,
  type: z.literal('numeric'),
  unit: z.enum(units).default('count'),
  options: z
    .array(z.union(judgedOptionSchemas({ value: z.number(), tolerance: z.number().min(0).default(0) })))
    .min(2)
    .max(6),
});

export const numericContent: QuestionContent<z.output<typeof numericSchema>, NumericForm> = {
  rules: { rightOptions: oneRight('numeric') },
  ask: ({ unit }) => ({ unit }),
  solve(question, words) {
    const values = question.options.map(({ id, value, tolerance }) => {
      return { id, value, tolerance, unit: question.unit, text: words.options[id]?.text ?? '' };
    });
    return { ...solveChoice(question, words), values };
  },
};
