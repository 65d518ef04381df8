import { z } from 'zod';
import { healths } from '@/lib/cascade/schema';
import { idSchema, idsSchema, sourcesSchema } from '@/lib/id';

/** The same twice: as a fact with its sources, or made up to have something to play with. */
function factOrExercise<Shape extends z.ZodRawShape>(shape: Shape) {
  return z.discriminatedUnion('basis', [
    z.strictObject({ ...shape, basis: z.literal('fact'), sources: sourcesSchema }),
    z.strictObject({ ...shape, basis: z.literal('exercise') }),
  ]);
}

const minutes = z.int().min(0).max(600);

/** Nodes, each with the healths at which it holds. */
const nodesSchema = z.record(idSchema, z.array(z.enum(healths)).min(1));

/** All that it says must hold at the same time. */
const conditionSchema = z.strictObject({
  nodes: nodesSchema.default({}),
  /** Stocks and counters of the model, between bounds. */
  values: z
    .record(idSchema, z.strictObject({ above: z.number().optional(), below: z.number().optional() }))
    .default({}),
  /** Actions that were taken, and actions that were not. */
  done: idsSchema.default([]),
  undone: idsSchema.default([]),
});

/** What a signal shows while a condition holds. Its words may have a value of the model in double braces. */
const readingSchema = factOrExercise({
  id: idSchema,
  when: conditionSchema.optional(),
  /** `trouble`: something is wrong here. `cause`: this is why. */
  tells: z.enum(['trouble', 'cause']).optional(),
  /** What a screen would show, in lines; the same in every language. */
  screen: z.array(z.string().max(64)).max(10).optional(),
});

const signalSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['dashboard', 'command', 'log', 'document', 'colleague']),
  /** What it takes to look, or to ask. */
  minutes: minutes.min(1),
  /** What must be well enough to see anything. */
  needs: nodesSchema.default({}),
  /** What it shows when that is not so: nothing, or what it showed last, with the time. */
  blind: z.enum(['nothing', 'old']).default('nothing'),
  /** The nodes whose health one knows afterwards. */
  reveals: idsSchema.default([]),
  /** Who has one of these readings may look here; from the start when absent. */
  after: idsSchema.default([]),
  /** The first whose condition holds; the last has none. */
  readings: z.array(readingSchema).min(1).max(8),
});

const actionSchema = factOrExercise({
  id: idSchema,
  minutes: minutes.min(1),
  /** What it does to the run of the model: its knobs turned, one of its actions, or nothing at all. */
  knobs: z.record(idSchema, z.number()).default({}),
  action: idSchema.optional(),
  /** When that begins: with the first of its minutes, or after the last. */
  works: z.enum(['at-once', 'when-done']).default('when-done'),
  after: idsSchema.default([]),
  /** Whether it can be done more than once. */
  repeats: z.boolean().default(false),
  /** A reasonable thing to try that may make it worse, and the loop that it feeds. */
  risk: z.strictObject({ loop: idSchema.optional() }).optional(),
});

export const measureNames = ['detect', 'understand', 'repair', 'impact'] as const;

/** `on-call.yaml`: the outage for who has the pager, without a word of any language. It needs the model of the case. */
export const onCallSchema = z.strictObject({
  /** When the pager goes, in minutes of the model's run, and what one then knows. */
  page: factOrExercise({
    minute: z.number().min(0).max(2000),
    /** With these lessons it would have gone at another minute. */
    sooner: z.record(idSchema, z.number().min(0)).default({}),
    reveals: idsSchema.default([]),
  }),
  /** Whoever depends on these nodes has a bad time while one of them is not healthy. */
  impact: idsSchema.min(1),
  signals: z.array(signalSchema).min(5).max(12),
  actions: z.array(actionSchema).min(3).max(9),
  waits: z.array(minutes.min(1)).min(1).max(3),
  /** What a colleague says: the first hint of which one has none of the readings yet. */
  hint: z.strictObject({
    minutes: minutes.min(1),
    hints: z
      .array(z.strictObject({ id: idSchema, until: idsSchema.min(1) }))
      .min(2)
      .max(5),
  }),
  /** What was really seen and done, in order; `action` where the player can do the same. */
  timeline: z
    .array(z.strictObject({ id: idSchema, step: idSchema, action: idSchema.optional(), sources: sourcesSchema }))
    .min(3)
    .max(9),
  /** The outage's own minutes, as far as a source gives them. */
  measures: z.partialRecord(z.enum(measureNames), z.strictObject({ sources: sourcesSchema })).default({}),
  /** Questions of quiz.yaml for afterwards. */
  questions: idsSchema.min(1).max(5),
});

export type OnCall = z.output<typeof onCallSchema>;
export type Condition = z.output<typeof conditionSchema>;
export type SignalReading = z.output<typeof readingSchema>;
export type Signal = z.output<typeof signalSchema>;
export type OnCallAction = z.output<typeof actionSchema>;
export type MeasureName = (typeof measureNames)[number];
