import { z } from 'zod';
import { healths } from '@/lib/cascade/schema';
import { certainties } from '@/lib/certainty';
import { locales } from '@/lib/languages/locale';
import { agendaNames } from '@/lib/session/agenda';
import { liveLimits } from '@/lib/session/live/live-limits';
import { liveRoles } from '@/lib/session/live/live-view';

/** PostgreSQL takes no U+0000 and SQLite cuts text there; half a surrogate pair is no text. */
const text = (most: number) =>
  z
    .string()
    .max(most)
    .refine((given) => !/[\0\p{Surrogate}]/u.test(given));

const keySchema = z
  .string()
  .regex(/^[\w-]+$/)
  .max(liveLimits.key);
const idSchema = text(120).min(1);
const seqSchema = z.int().min(0);
/** A name is cleaned and cut later; this only keeps out what is no name at all. */
const nameSchema = text(400);

export const newSessionSchema = z.strictObject({
  slug: idSchema,
  agenda: z.enum(agendaNames),
  roleplay: z.boolean(),
});

export const joinSchema = z.strictObject({
  code: text(40),
  locale: z.enum(locales),
  name: nameSchema.optional(),
});

export const answerSchema = z.strictObject({
  key: keySchema,
  of: idSchema,
  chosen: z.array(text(liveLimits.chosenText)).max(liveLimits.chosen),
  certainty: z.enum(certainties).optional(),
});

export const ownNameSchema = z.strictObject({ key: keySchema, name: nameSchema });

export const enterSchema = z.strictObject({ token: text(64) });

const figure = z.number();
const valuesSchema = z.record(idSchema, figure);
const step = { move: idSchema, from: figure, to: figure, opens: z.array(idSchema).optional() };

/** What a move brought, as `PlayEntry` has it. */
const entrySchema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...step,
    kind: z.literal('signal'),
    ...{ signal: idSchema, reading: idSchema, asOf: figure, values: valuesSchema },
  }),
  z.strictObject({ ...step, kind: z.literal('blind'), signal: idSchema }),
  z.strictObject({ ...step, kind: z.literal('action'), action: idSchema, values: valuesSchema }),
  z.strictObject({ ...step, kind: z.literal('hint'), hint: idSchema }),
  z.strictObject({ ...step, kind: z.enum(['wait', 'close']) }),
]);

const turnSchema = z.strictObject({
  entry: entrySchema,
  sights: z.record(idSchema, z.strictObject({ health: z.enum(healths), minute: figure })),
  isLast: z.boolean(),
});

const toll = { impact: figure, recovered: figure.optional() };

const playReportSchema = z.strictObject({
  report: z.strictObject({
    paged: figure,
    closed: figure,
    detected: figure.optional(),
    understood: figure.optional(),
    yours: z.strictObject(toll),
    closedTooEarly: z.boolean(),
    unseen: z.array(idSchema),
    blind: z.array(idSchema),
  }),
  asItWent: z.strictObject(toll),
  effects: z.array(z.strictObject({ action: idSchema, minute: figure, cost: figure })),
  most: z.strictObject({ ...toll, lesson: idSchema, paged: figure }).optional(),
});

const commandSchema = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.enum([
      'next',
      'back',
      'end',
      'blacken',
      'pause',
      'resume',
      'add-minute',
      'hide-timer',
      'reopen',
      'take-over',
      'take-pager',
      'leave-play',
      'return-to-play',
    ]),
  }),
  z.strictObject({ type: z.literal('reveal'), card: idSchema }),
  z.strictObject({ type: z.literal('make-move'), turn: turnSchema }),
  z.strictObject({ type: z.literal('show-play-report'), report: playReportSchema }),
  z.strictObject({
    type: z.literal('count'),
    of: idSchema,
    option: idSchema,
    hands: z.int().min(0).max(999).optional(),
  }),
  z.strictObject({ type: z.literal('note'), of: idSchema, text: text(liveLimits.note) }),
  z.strictObject({ type: z.literal('tick'), item: idSchema }),
  z.strictObject({ type: z.literal('ask'), question: idSchema }),
  z.strictObject({ type: z.literal('close'), seconds: z.int().min(0).max(liveLimits.closeIn) }),
  z.strictObject({ type: z.literal('lock'), isLocked: z.boolean() }),
  z.strictObject({ type: z.literal('rename'), person: idSchema, name: nameSchema }),
  z.strictObject({ type: z.literal('remove'), person: idSchema }),
  z.strictObject({ type: z.literal('hand-over'), to: idSchema }),
  z.strictObject({ type: z.literal('make-link'), role: z.enum(['facilitator', 'screen']) }),
  z.strictObject({ type: z.literal('revoke-link'), link: idSchema }),
]);

export const givenCommandSchema = z.strictObject({ key: keySchema, seq: seqSchema, command: commandSchema });

/** What an address may ask for; anything else in it is left alone. */
export const listenSchema = z.object({
  as: z.enum(liveRoles),
  after: z
    .string()
    .regex(/^\d{1,15}$/)
    .transform(Number)
    .optional(),
});
