import { z } from 'zod';
import { idSchema } from '@/lib/id';
import { disordered } from '@/lib/quiz/order-pairs';
import { commonFields, explained, inWords, type QuestionContent } from '@/lib/quiz/types/question-content';
import type { OrderForm } from './order';

/** The options stand in the right order; the page shuffles them. */
export const orderSchema = z.strictObject({
  ...commonFields,
  type: z.literal('order'),
  options: z
    .array(z.strictObject({ id: idSchema }))
    .min(3)
    .max(9),
});

export const orderContent: QuestionContent<z.output<typeof orderSchema>, OrderForm> = {
  rules: {},
  ask: ({ options }, words, seed) => ({ options: disordered(inWords(options, words), seed) }),
  solve: ({ options }, words) => ({ ...explained(words), right: options.map(({ id }) => id) }),
};
