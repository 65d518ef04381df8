import { z } from 'zod';
import type { ChoiceForm } from '@/lib/quiz/types/choice/choice';
import { askChoice, judgedOptionSchemas, oneRight, solveChoice } from '@/lib/quiz/types/choice/choice.content';
import { commonFields, type QuestionContent } from '@/lib/quiz/types/question-content';

export const singleSchema = z.strictObject({
  ...commonFields,
  type: z.literal('single'),
  options: z
    .array(z.union(judgedOptionSchemas({})))
    .min(3)
    .max(6),
});

export const singleContent: QuestionContent<z.output<typeof singleSchema>, ChoiceForm> = {
  rules: { rightOptions: oneRight('single'), offersWords: true },
  ask: askChoice,
  solve: solveChoice,
};
