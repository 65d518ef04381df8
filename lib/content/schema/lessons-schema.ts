import { z } from 'zod';
import { idSchema, sourcesSchema } from '@/lib/id';
import { multipleSchema } from '@/lib/quiz/types/multiple/multiple.content';
import { orderSchema } from '@/lib/quiz/types/order/order.content';
import { singleSchema } from '@/lib/quiz/types/single/single.content';
import { phrase, wordsSchema } from './words-schema';

/** `lessons.yaml`: what the cases have in common, and at which step that shows. No words of any language. */
export const lessonsSchema = z.strictObject({
  lessons: z
    .array(
      z.strictObject({
        id: idSchema,
        sources: sourcesSchema,
        evidence: z.array(z.strictObject({ case: idSchema, step: idSchema })).min(1),
      }),
    )
    .describe('The eight lessons, each an arm of the octopus.'),
  patterns: z
    .array(
      z.strictObject({
        id: idSchema,
        cells: z.array(z.strictObject({ case: idSchema, step: idSchema, role: z.enum(['main', 'part']) })).min(1),
        counter: z
          .strictObject({ case: idSchema, step: idSchema })
          .describe('A case that looks like an example and is none.'),
      }),
    )
    .describe('A case without a cell has no role in the pattern.'),
  pairs: z
    .array(z.strictObject({ id: idSchema, cases: z.tuple([idSchema, idSchema]) }))
    .min(1)
    .describe('Two cases to lay side by side; the first pair is shown first.'),
});

const aboutCase = { case: idSchema };

/** `quiz.yaml`: questions over the cases; each names the case of its step and of its sources. */
export const crossCaseQuizSchema = z.strictObject({
  questions: z
    .array(
      z.discriminatedUnion('type', [
        singleSchema.extend(aboutCase),
        multipleSchema.extend(aboutCase),
        orderSchema.extend(aboutCase),
      ]),
    )
    .min(1),
});

/** `nl.yaml`, `en.yaml`: the words of both, by the same ids; of evidence and cells by their case. */
export const lessonsWordsSchema = z.strictObject({
  lessons: z.record(
    idSchema,
    z.strictObject({
      title: phrase.max(60),
      explanation: phrase,
      nuance: phrase,
      evidence: z.record(idSchema, phrase),
    }),
  ),
  patterns: z.record(
    idSchema,
    z.strictObject({
      title: phrase.max(40),
      definition: phrase,
      cells: z.record(idSchema, phrase.max(60)),
      counter: phrase,
    }),
  ),
  pairs: z.record(idSchema, z.strictObject({ alike: phrase, differ: phrase })),
  quiz: wordsSchema.shape.quiz,
});

export type Lessons = z.output<typeof lessonsSchema>;
export type CrossCaseQuizFile = z.output<typeof crossCaseQuizSchema>;
export type LessonsWords = z.output<typeof lessonsWordsSchema>;
export type PatternRole = Lessons['patterns'][number]['cells'][number]['role'];
