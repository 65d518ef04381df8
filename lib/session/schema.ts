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
    /** The step of the cascade that it shows a piece of. */
    step: idSchema.optional(),
    sources: sourcesSchema,
    /** The sources report it, and it leads away from the cause. */
    herring: z.boolean().default(false),
    /** What a screen would have shown, in lines; the same in every language. */
    screen: z.array(z.string().max(60)).max(8).optional(),
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
  /** As the team would have received it; its wording is an exercise, its content has sources. */
  alert: z.strictObject({ sources: sourcesSchema }),
  /** Every item that an agenda may have, in the order of the long one. */
  items: z.array(itemSchema).min(6),
  agendas: z.strictObject({ short: agendaSchema, long: agendaSchema }),
  /** In the order in which a team could ask for them. */
  cards: z.array(cardSchema).min(5).max(14),
  decisions: z
    .array(
      z.strictObject({
        id: idSchema,
        step: idSchema,
        options: idsSchema.min(2).max(4),
        /** What was done then. That need not have been the best. */
        done: idSchema,
        sources: sourcesSchema,
      }),
    )
    .min(1)
    .max(3),
  debrief: z
    .array(z.strictObject({ id: idSchema, step: idSchema }))
    .min(3)
    .max(6),
  /** “What will we do differently?”, each question from a lesson of the case. */
  changes: z
    .array(z.strictObject({ id: idSchema, lesson: idSchema }))
    .min(3)
    .max(6),
  /** What the facilitator of a role-play looks for in who is on call. */
  checklist: z
    .array(z.strictObject({ id: idSchema, step: idSchema }))
    .min(3)
    .max(8),
});

export type Session = z.output<typeof sessionSchema>;
export type SessionItem = Session['items'][number];
export type SessionCard = Session['cards'][number];
