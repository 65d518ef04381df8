import { z } from 'zod';
import { idSchema } from '@/lib/id';
import { phrase } from './words-schema';

/** What the back of a room can read at once. */
const shown = phrase.max(240);

/** `session.nl.yaml`, `session.en.yaml`: the words of a session in one language, by the ids of `session.yaml`. */
export const sessionWordsSchema = z.strictObject({
  goal: phrase.max(200).describe('What the room takes home, in one sentence.'),
  situation: phrase.max(500).describe('What somebody of that team knew when it began; read aloud, and on the handout.'),
  alert: z.strictObject({ from: phrase.max(60), text: phrase.max(300) }),
  items: z
    .record(idSchema, z.strictObject({ title: phrase.max(60), say: phrase.max(400), note: phrase.max(400).optional() }))
    .describe('`say` can be read aloud to the room as it is; `note` is for the facilitator alone.'),
  cards: z
    .record(idSchema, z.strictObject({ ask: phrase.max(80), show: shown, note: phrase.max(300).optional() }))
    .describe('`ask`: what somebody asks for, behind “If they ask about …”. `show`: what the room then sees.'),
  decisions: z
    .record(
      idSchema,
      z.strictObject({ question: phrase.max(160), options: z.record(idSchema, phrase.max(90)), done: shown.max(300) }),
    )
    .describe('`done`: what was done then and what came of it.'),
  debrief: z
    .record(idSchema, z.strictObject({ question: phrase.max(160), listen: phrase.max(400) }))
    .describe('`listen`: what a good conversation about it touches upon.'),
  changes: z.record(idSchema, phrase.max(160)),
  checklist: z.record(idSchema, phrase.max(120)),
});

export type SessionWords = z.output<typeof sessionWordsSchema>;
