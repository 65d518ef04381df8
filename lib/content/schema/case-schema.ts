import { z } from 'zod';
import { cascadeSchema } from '@/lib/cascade/schema';
import { idSchema, sourcesSchema } from '@/lib/id';
import { translatedLocales } from '@/lib/languages/locale';

/** The four parts of every story, in reading order. */
export const partNames = ['situation', 'failure', 'impact', 'lessons'] as const;

/** The ways in which an outage can go on, end or come back. */
export const failureKinds = [
  'self-sustaining',
  'colliding-healers',
  'wandering-pod',
  'growing-load',
  'self-healing',
  'restart-loop',
] as const;

export const factNames = ['date', 'duration', 'scale', 'impact'] as const;

/** The languages that a source may be written in, whatever the languages of the site. */
const sourceLanguages = ['nl', 'en'] as const;

export const sourceSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(['primary', 'retelling', 'documentation']),
  title: z.string().min(3).describe('As published, in the source’s own language.'),
  author: z.string().min(2),
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is written 2019-01-15, 2019-01 or 2019, in quotes')
    .optional()
    .describe('`2019-01-15`, `2019-01` or `2019`; absent when the source gives none.'),
  language: z.enum(sourceLanguages).default('en'),
  url: z.url({ protocol: /^https?$/ }),
});

const sourced = z.strictObject({ sources: sourcesSchema });

/** `case.yaml`: what happened, without a word of any language. */
export const caseSchema = z.strictObject({
  order: z.int().min(1).describe('Place in reading order over all cases.'),
  draft: z
    .array(z.enum(translatedLocales))
    .default([])
    .describe(
      'The languages in which it is not told whole yet. What they lack stands there in the source language, and is no fault.',
    ),
  organisation: z.string().min(2),
  date: z
    .string()
    .regex(
      /^\d{4}(-\d{2}(-\d{2}(\/\d{4}-\d{2}-\d{2})?)?|-winter)?$/,
      'a date is written 2019-01-07, 2018-12-03/2018-12-04, 2019-01, 2019 or 2018-winter, in quotes',
    )
    .describe('When it happened, as precisely as the sources say: a day, two days, a month, a year or a winter.'),
  failure: z.enum(failureKinds),
  goals: z
    .array(idSchema)
    .min(2)
    .max(4)
    .describe('What the reader can do afterwards. They open the case, so none may tell how it ends.'),
  figure: sourced,
  facts: z.strictObject({ date: sourced, duration: sourced, scale: sourced, impact: sourced }),
  today: sourced,
  sources: z.array(sourceSchema).min(1),
  claims: z
    .array(
      z.strictObject({
        id: idSchema,
        figures: z.array(z.number()).min(1),
        basis: z.enum(['source', 'graph', 'configuration', 'documentation', 'inference']),
        sources: sourcesSchema,
      }),
    )
    .describe('Every number that the story shows, and who says so.'),
  corrections: z
    .array(
      z.strictObject({
        id: idSchema,
        confidence: z.enum(['high', 'medium', 'low']),
        retelling: idSchema,
        misconception: idSchema
          .optional()
          .describe(
            'What its readers take for true, as a wrong option of a question reveals it; absent where it is a slip.',
          ),
        sources: sourcesSchema,
      }),
    )
    .describe('Where a well-known retelling differs from the primary source.'),
  ...cascadeSchema.shape,
});

export type Case = z.output<typeof caseSchema>;
export type Source = z.output<typeof sourceSchema>;
export type PartName = (typeof partNames)[number];
export type FailureKind = (typeof failureKinds)[number];
