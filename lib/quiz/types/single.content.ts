import { z } from 'zod';
import type { ChoiceForm } from './choice';
import { askChoice, judgedOption, oneRight, solveChoice } from './choice.content';
import { commonFields, type QuestionContent } from './question-content';

export const singleSchema = z.strictObject({
  ...commonFields,
  type: z.literal('single'),
  options: z
    .array(z.union(judgedOption({})))
    .min(3)
    .max(6),
});

export const singleContent: QuestionContent<z.output<typeof singleSchema>, ChoiceForm> = {
  rules: { rightOptions: oneRight('single') },
  ask: askChoice,
  solve: solveChoice,
};
