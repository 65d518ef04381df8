import { z } from 'zod';
import { idSchema, idsSchema, sourcesSchema } from '@/lib/id';
import { units } from './quantity';

/** What every question has, whatever its type. */
const common = {
  id: idSchema,
  /** Raised by one when the meaning changes: older answers then leave the score. */
  version: z.int().min(1).default(1),
  level: z.enum(['recall', 'explain', 'transfer']),
  /** The step that "show in diagram" goes to. */
  step: idSchema,
  /** Which of the eight lessons it is about, if any. */
  lessons: idsSchema.default([]),
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

const paired = {
  ...common,
  /** What belongs where: `to` is the id of a target. */
  options: z
    .array(z.strictObject({ id: idSchema, to: idSchema }))
    .min(3)
    .max(9),
  targets: z
    .array(z.strictObject({ id: idSchema }))
    .min(2)
    .max(9),
};
/** Every option has its own target. */
const matchSchema = z.strictObject({ ...paired, type: z.literal('match') });
/** Every option belongs to one of a few targets. */
const classifySchema = z.strictObject({ ...paired, type: z.literal('classify') });

/** The options are never shown before the check: they say what to a typed number is right, and what a known slip reveals. */
const numericSchema = z.strictObject({
  ...common,
  type: z.literal('numeric'),
  unit: z.enum(units).default('count'),
  options: z
    .array(
      z.union([
        z.strictObject({
          id: idSchema,
          value: z.number(),
          tolerance: z.number().min(0).default(0),
          right: z.literal(true),
        }),
        z.strictObject({
          id: idSchema,
          value: z.number(),
          tolerance: z.number().min(0).default(0),
          right: z.literal(false).default(false),
          misconception: idSchema,
        }),
      ]),
    )
    .min(2)
    .max(6),
});

/** Which part of the diagram: every option is the id of a node. */
const hotspotSchema = z.strictObject({
  ...common,
  type: z.literal('hotspot'),
  options: z.array(judgedOption).min(3).max(11),
});

export const questionSchema = z.discriminatedUnion('type', [
  singleSchema,
  multipleSchema,
  orderSchema,
  matchSchema,
  classifySchema,
  numericSchema,
  hotspotSchema,
]);

export const quizSchema = z.strictObject({ questions: z.array(questionSchema).min(1) });

export type QuizFile = z.output<typeof quizSchema>;
export type Question = z.output<typeof questionSchema>;
