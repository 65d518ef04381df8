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
  values: z
    .record(idSchema, z.strictObject({ above: z.number().optional(), below: z.number().optional() }))
    .default({})
    .describe('Stocks and counters of the model, between bounds.'),
  done: idsSchema.default([]).describe('Actions that were taken, and actions that were not.'),
  undone: idsSchema.default([]),
});

/** What a signal shows while a condition holds. Its words may have a value of the model in double braces. */
const readingSchema = factOrExercise({
  id: idSchema,
  when: conditionSchema.optional(),
  tells: z.enum(['trouble', 'cause']).optional().describe('`trouble`: something is wrong here. `cause`: this is why.'),
  screen: z
    .array(z.string().max(64))
    .max(10)
    .optional()
    .describe('What a screen would show, in lines; the same in every language.'),
});

const signalSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['dashboard', 'command', 'log', 'document', 'colleague']),
  minutes: minutes.min(1).describe('What it takes to look, or to ask.'),
  needs: nodesSchema.default({}).describe('What must be well enough to see anything.'),
  blind: z
    .enum(['nothing', 'old'])
    .default('nothing')
    .describe('What it shows when that is not so: nothing, or what it showed last, with the time.'),
  reveals: idsSchema.default([]).describe('The nodes whose health one knows afterwards.'),
  after: idsSchema.default([]).describe('Who has one of these readings may look here; from the start when absent.'),
  readings: z.array(readingSchema).min(1).max(8).describe('The first whose condition holds; the last has none.'),
});

const actionSchema = factOrExercise({
  id: idSchema,
  minutes: minutes.min(1),
  knobs: z
    .record(idSchema, z.number())
    .default({})
    .describe('What it does to the run of the model: its knobs turned, one of its actions, or nothing at all.'),
  action: idSchema.optional(),
  works: z
    .enum(['at-once', 'when-done'])
    .default('when-done')
    .describe('When that begins: with the first of its minutes, or after the last.'),
  after: idsSchema.default([]),
  repeats: z.boolean().default(false).describe('Whether it can be done more than once.'),
  risk: z
    .strictObject({ loop: idSchema.optional() })
    .optional()
    .describe('A reasonable thing to try that may make it worse, and the loop that it feeds.'),
});

export const measureNames = ['detect', 'understand', 'repair', 'impact'] as const;

/** `on-call.yaml`: the outage for who has the pager, without a word of any language. It needs the model of the case. */
export const onCallSchema = z.strictObject({
  page: factOrExercise({
    minute: z.number().min(0).max(2000),
    sooner: z
      .record(idSchema, z.number().min(0))
      .default({})
      .describe('With these lessons it would have gone at another minute.'),
    reveals: idsSchema.default([]),
  }).describe('When the pager goes, in minutes of the model’s run, and what one then knows.'),
  impact: idsSchema.min(1).describe('Whoever depends on these nodes has a bad time while one of them is not healthy.'),
  signals: z.array(signalSchema).min(5).max(12),
  actions: z.array(actionSchema).min(3).max(9),
  waits: z.array(minutes.min(1)).min(1).max(3),
  hint: z
    .strictObject({
      minutes: minutes.min(1),
      hints: z
        .array(z.strictObject({ id: idSchema, until: idsSchema.min(1) }))
        .min(2)
        .max(5),
    })
    .describe('A colleague says the first hint of which one has no reading yet, if any is left.'),
  timeline: z
    .array(z.strictObject({ id: idSchema, step: idSchema, action: idSchema.optional(), sources: sourcesSchema }))
    .min(3)
    .max(9)
    .describe('What was really seen and done, in order; `action` where the player can do the same.'),
  measures: z
    .partialRecord(z.enum(measureNames), z.strictObject({ sources: sourcesSchema }))
    .default({})
    .describe('The outage’s own minutes, as far as a source gives them.'),
  questions: idsSchema.min(1).max(5).describe('Questions of quiz.yaml for afterwards.'),
});

export type OnCall = z.output<typeof onCallSchema>;
export type Condition = z.output<typeof conditionSchema>;
export type SignalReading = z.output<typeof readingSchema>;
export type Signal = z.output<typeof signalSchema>;
export type OnCallAction = z.output<typeof actionSchema>;
export type MeasureName = (typeof measureNames)[number];
