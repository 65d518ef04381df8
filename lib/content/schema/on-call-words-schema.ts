import { z } from 'zod';
import { idSchema } from '@/lib/id';
import { measureNames } from '@/lib/on-call/schema';
import { phrase } from './words-schema';

/** `on-call.nl.yaml`, `on-call.en.yaml`: the words for who has the pager in one language, by the ids of `on-call.yaml`. */
export const onCallWordsSchema = z.strictObject({
  situation: phrase.max(500).describe('What you know when your turn begins.'),
  page: z
    .strictObject({ from: phrase.max(60), text: phrase.max(300), when: phrase.max(240) })
    .describe('`when`: where the minute of the page comes from.'),
  impact: phrase.max(120).describe('Who has a bad time during the impact, in words.'),
  signals: z
    .record(idSchema, z.strictObject({ name: phrase.max(80), blind: phrase.max(240).optional() }))
    .describe('`name` completes “you look at …” or “you ask …”; `blind` is what you get when it can not be seen.'),
  readings: z.record(idSchema, phrase.max(320)),
  actions: z
    .record(idSchema, z.strictObject({ name: phrase.max(90), done: phrase.max(300), why: phrase.max(400).optional() }))
    .describe('`name` is on the button, `done` comes afterwards; `why` says how it can make things worse.'),
  hints: z.record(idSchema, phrase.max(300)),
  timeline: z.record(idSchema, phrase.max(240)),
  measures: z.partialRecord(z.enum(measureNames), phrase.max(200)).default({}),
  made: phrase.max(600).describe('What is made up or simplified.'),
});

export type OnCallWords = z.output<typeof onCallWordsSchema>;
