import { z } from 'zod';
import { idSchema, idsSchema, sourcesSchema } from '@/lib/id';

/** From well to worst; `unknown` stands apart: nobody could see it. */
export const healths = ['healthy', 'strained', 'failing', 'down', 'unknown'] as const;

export const nodeKinds = [
  'client',
  'person',
  'app',
  'dns',
  'broker',
  'node',
  'control-plane',
  'monitoring',
  'load-balancer',
  'database',
  'registry',
  'external',
] as const;

/** What a loop does to an outage: set it off, make it bigger, or keep it going. */
export const loopRoles = ['trigger', 'amplifier', 'sustainer'] as const;

export const stockQuantities = ['memory', 'cpu', 'queue', 'requests', 'restarts', 'members', 'pods'] as const;

const nodeSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(nodeKinds),
  stock: z
    .strictObject({ quantity: z.enum(stockQuantities), basis: z.enum(['source', 'model', 'order']).default('order') })
    .optional()
    .describe('What fills up here; `basis: order` says that the levels show an order, not a measurement.'),
});

/** Who depends on whom: the caller stands in `from`, the callee in `to`. A part that acts on itself has both the same. */
const edgeSchema = z.strictObject({ id: idSchema, from: idSchema, to: idSchema });

const stepSchema = z.strictObject({
  id: idSchema,
  time: z
    .enum(['exact', 'approximate', 'order'])
    .default('order')
    .describe('`order`: the sources give a sequence, no time.'),
  becomes: z.record(idSchema, z.enum(healths)).default({}),
  carries: idsSchema.default([]).describe('The edges along which this step’s effect travels.'),
  back: idsSchema
    .optional()
    .describe('Where it runs from callee to caller. When absent, the nodes that change tell the direction.'),
  retires: idsSchema
    .optional()
    .describe(
      'From here on these nodes do not count when it is judged how bad a step is: nobody relies on them any more.',
    ),
  levels: z
    .record(idSchema, z.number().min(0).max(1.5))
    .default({})
    .describe('How full a node’s stock is from here on, as a fraction of its limit (1 = at the limit).'),
  sources: sourcesSchema,
});

const loopSchema = z.strictObject({
  id: idSchema,
  role: z.enum(loopRoles),
  polarity: z.enum(['reinforcing', 'balancing']),
  edges: idsSchema.min(1).describe('One lap, in order.'),
  sources: sourcesSchema,
});

/** How the outage would have gone with a lesson applied, from the lesson's step on. */
const withLessonSchema = z.strictObject({
  rest: z.enum(['same', 'nothing']).describe('What a step does that is not told anew: what it did, or nothing.'),
  steps: z
    .record(
      idSchema,
      z.strictObject({
        becomes: stepSchema.shape.becomes,
        carries: stepSchema.shape.carries,
        back: stepSchema.shape.back,
        levels: stepSchema.shape.levels,
      }),
    )
    .default({}),
  detection: z.enum(['same', 'sooner', 'not-needed', 'unknown']),
  repair: z.enum(['same', 'sooner', 'not-needed', 'unknown']),
  impact: z.enum(['same', 'shorter', 'less', 'none', 'unknown']),
});

const lessonSchema = z.strictObject({
  id: idSchema,
  effect: z
    .enum(['prevents', 'contains', 'shortens', 'none'])
    .describe('What the lesson would have done to this outage.'),
  cuts: idsSchema.default([]).describe('The edges it would have cut or weakened.'),
  step: idSchema.describe('The first step that would have gone differently.'),
  crossLessons: idsSchema.default([]).describe('Which of the eight cross-case lessons it evidences.'),
  with: withLessonSchema.optional(),
  sources: sourcesSchema,
});

/** A question before a step: what will it bring? With `type: node` the options are nodes of the diagram. */
const predictionSchema = z.strictObject({
  id: idSchema,
  version: z
    .int()
    .min(1)
    .default(1)
    .describe('Raise it when the question or its options change: a stored answer to another version no longer counts.'),
  before: idSchema,
  type: z.enum(['option', 'node']).default('option'),
  options: idsSchema.min(3).max(6),
  right: idSchema,
  sources: sourcesSchema,
});

/** One outage as a graph in time. */
export const cascadeSchema = z.strictObject({
  nodes: z.array(nodeSchema).min(2).max(20),
  edges: z.array(edgeSchema).min(1),
  steps: z.array(stepSchema).min(2).max(14),
  loops: z.array(loopSchema),
  lessons: z.array(lessonSchema).min(1),
  predictions: z.array(predictionSchema).max(4).default([]),
});

export type Cascade = z.output<typeof cascadeSchema>;
export type CascadeNode = Cascade['nodes'][number];
export type CascadeEdge = Cascade['edges'][number];
export type CascadeStep = Cascade['steps'][number];
export type CascadeLoop = Cascade['loops'][number];
export type CascadeLesson = Cascade['lessons'][number];
export type CascadePrediction = Cascade['predictions'][number];
export type Health = (typeof healths)[number];
export type NodeKind = (typeof nodeKinds)[number];
