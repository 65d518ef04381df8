import { z } from 'zod';
import type { ChoiceForm } from '@/lib/quiz/types/choice/choice';
import { askChoice, judgedOptionSchemas, solveChoice } from '@/lib/quiz/types/choice/choice.content';
import { commonFields, type QuestionContent } from '@/lib/quiz/types/question-content';

export const multipleSchema = z.strictObject({
  ...commonFields,
  type: z.literal('multiple'),
  options: z
    .array(z.union(judgedOptionSchemas({})))
    .min(4)
    .max(8),
});

export const multipleContent: QuestionContent<z.output<typeof multipleSchema>, ChoiceForm> = {
  rules: {
    rightOptions(right, wrong) {
      if (right >= 1 && wrong >= 1) return undefined;
      const message = `a multiple question with ${right} right and ${wrong} wrong options`;
      return { message, remedy: 'mark one or more with `right: true` and leave at least one wrong' };
    },
    offersWords: true,
  },
  ask: askChoice,
  solve: solveChoice,
};
