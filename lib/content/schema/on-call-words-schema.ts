import { z } from 'zod';
import { idSchema } from '@/lib/id';
import { measureNames } from '@/lib/on-call/schema';
import { phrase } from './words-schema';

/** `on-call.nl.yaml`, `on-call.en.yaml`: the words for who has the pager in one language, by the ids of `on-call.yaml`. */
export const onCallWordsSchema = z.strictObject({
  /** What you know when your turn begins. */
  situation: phrase.max(500),
  /** `when`: where the minute of the page comes from. */
  page: z.strictObject({ from: phrase.max(60), text: phrase.max(300), when: phrase.max(240) }),
  /** Who has a bad time during the impact, in words. */
  impact: phrase.max(120),
  /** `name` completes “you look at …” or “you ask …”; `blind` is what you get when it can not be seen. */
  signals: z.record(idSchema, z.strictObject({ name: phrase.max(80), blind: phrase.max(240).optional() })),
  readings: z.record(idSchema, phrase.max(320)),
  /** `name` is on the button, `done` comes afterwards; `why` says how it can make things worse. */
  actions: z.record(
    idSchema,
    z.strictObject({ name: phrase.max(90), done: phrase.max(300), why: phrase.max(400).optional() }),
  ),
  hints: z.record(idSchema, phrase.max(300)),
  timeline: z.record(idSchema, phrase.max(240)),
  measures: z.partialRecord(z.enum(measureNames), phrase.max(200)).default({}),
  /** What is made up or simplified. */
  made: phrase.max(600),
});

export type OnCallWords = z.output<typeof onCallWordsSchema>;
