import { z } from 'zod';
import { idSchema, sourcesSchema } from '../id';

/** What every question has, whatever its type. */
const common = {
  id: idSchema,
  /** Raised by one when the meaning changes: older answers then leave the score. */
  version: z.int().min(1).default(1),
  level: z.enum(['recall', 'explain', 'transfer']),
  /** The step that "show in diagram" goes to. */
  step: idSchema,
  sources: sourcesSchema,
};

const rightOption = z.strictObject({ id: idSchema, right: z.literal(true) });
/** A wrong option names the misconception that it reveals. */
const wrongOption = z.strictObject({ id: idSchema, right: z.literal(false).default(false), misconception: idSchema });
const judgedOption = z.union([rightOption, wrongOption]);

const singleSchema = z.strictObject({
  ...common,
  type: z.literal('single'),
  options: z.array(judgedOption).min(3).max(6),
});
const multipleSchema = z.strictObject({
  ...common,
  type: z.literal('multiple'),
  options: z.array(judgedOption).min(4).max(8),
});
/** The options stand in the right order; the page shuffles them. */
const orderSchema = z.strictObject({
  ...common,
  type: z.literal('order'),
  options: z
    .array(z.strictObject({ id: idSchema }))
    .min(3)
    .max(9),
});

export const questionSchema = z.discriminatedUnion('type', [singleSchema, multipleSchema, orderSchema]);

export const quizSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });

export type Quiz = z.output<typeof quizSchema>;
export type Question = z.output<typeof questionSchema>;
