import { z } from 'zod';
import { idSchema, idsSchema, sourcesSchema } from '@/lib/id';

/** How long the two agendas of every session last, in minutes. */
export const agendaMinutes = { short: 25, long: 50 } as const;

const itemSchema = z.discriminatedUnion('type', [
  z.strictObject({ id: idSchema, type: z.literal('welcome') }),
  z.strictObject({ id: idSchema, type: z.literal('alert') }),
  /** The room asks, the facilitator reveals: `cards` are those that this round is about. */
  z.strictObject({ id: idSchema, type: z.literal('ask'), cards: idsSchema.min(1) }),
  /** The room says what it would do, and hears what was done then. */
  z.strictObject({ id: idSchema, type: z.literal('decide'), decision: idSchema }),
  /** The diagram is walked step by step, from where it stands up to and including step `to`. */
  z.strictObject({ id: idSchema, type: z.literal('story'), to: idSchema }),
  /** A prediction of case.yaml; its step follows at the reveal. */
  z.strictObject({ id: idSchema, type: z.literal('predict'), prediction: idSchema }),
  z.strictObject({ id: idSchema, type: z.literal('debrief'), questions: idsSchema.min(1) }),
  /** What the team will do differently itself. */
  z.strictObject({ id: idSchema, type: z.literal('change') }),
]);

const agendaSchema = z.array(z.strictObject({ item: idSchema, minutes: z.int().min(1).max(20) })).min(5);

/** What a fact says is in its sources; an exercise is invented, to have something to show. */
const cardSchema = z.discriminatedUnion('basis', [
  z.strictObject({
    id: idSchema,
    basis: z.literal('fact'),
    step: idSchema.optional().describe('The step of the cascade that it shows a piece of.'),
    sources: sourcesSchema,
    herring: z.boolean().default(false).describe('The sources report it, and it leads away from the cause.'),
    screen: z
      .array(z.string().max(60))
      .max(8)
      .optional()
      .describe('What a screen would have shown, in lines; the same in every language.'),
  }),
  z.strictObject({
    id: idSchema,
    basis: z.literal('exercise'),
    step: idSchema.optional(),
    screen: z.array(z.string().max(60)).max(8).optional(),
  }),
]);

/** `session.yaml`: how a room full of people goes through the outage, without a word of any language. */
export const sessionSchema = z.strictObject({
  alert: z
    .strictObject({ sources: sourcesSchema })
    .describe('As the team would have received it; its wording is an exercise, its content has sources.'),
  items: z.array(itemSchema).min(6).describe('Every item that an agenda may have, in the order of the long one.'),
  agendas: z.strictObject({ short: agendaSchema, long: agendaSchema }),
  cards: z.array(cardSchema).min(5).max(14).describe('In the order in which a team could ask for them.'),
  decisions: z
    .array(
      z.strictObject({
        id: idSchema,
        step: idSchema,
        options: idsSchema.min(2).max(4),
        done: idSchema.describe('What was done then. That need not have been the best.'),
        sources: sourcesSchema,
      }),
    )
    .min(1)
    .max(3),
  debrief: z
    .array(z.strictObject({ id: idSchema, step: idSchema }))
    .min(3)
    .max(6),
  changes: z
    .array(z.strictObject({ id: idSchema, lesson: idSchema }))
    .min(3)
    .max(6)
    .describe('“What will we do differently?”, each question from a lesson of the case.'),
  checklist: z
    .array(z.strictObject({ id: idSchema, step: idSchema }))
    .min(3)
    .max(8)
    .describe('What the facilitator of a role-play looks for in who is on call.'),
});

export type Session = z.output<typeof sessionSchema>;
export type SessionItem = Session['items'][number];
export type SessionCard = Session['cards'][number];
