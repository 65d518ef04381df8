import { z } from 'zod';
import { idSchema } from '@/lib/id';

/** A sentence or phrase: not empty, no stray space at either end, on one line. */
export const phrase = z.string().regex(/^\S(?:[^\n]*\S)?$/, 'words are one line without spaces at the ends');

/** What a node, edge, … is called: short enough for the diagram. */
const label = phrase.max(40, 'a label has at most 40 characters');

const stepWords = z.strictObject({
  title: phrase.max(80),
  happens: phrase.describe('One or two sentences: what the diagram shows at this step, spoken to who can’t see it.'),
  when: phrase.optional().describe('When, in words; only for a step with a time.'),
});

/** The words of a case's model, by the ids of `model.ts`; a figure or value stands in double braces. */
const modelWords = z.strictObject({
  lead: phrase,
  first: phrase.describe('What to try first, in a sentence.'),
  cannot: phrase.describe('What the model leaves out.'),
  knobs: z.record(idSchema, z.strictObject({ name: phrase, unit: phrase.optional() })),
  stocks: z.record(idSchema, z.strictObject({ name: phrase, unit: phrase })),
  outcomes: z.record(idSchema, phrase).describe('How a run ended, in a sentence.'),
  goals: z.record(idSchema, phrase),
  assumptions: z.record(idSchema, phrase),
});

/** `nl.yaml`, `en.yaml`: the words of a case in one language, by the ids of `case.yaml` and `quiz.yaml`. */
export const wordsSchema = z.strictObject({
  title: phrase.min(8).max(75),
  description: phrase.min(50).max(180),
  summary: phrase.max(160),
  figure: z.strictObject({ value: phrase, meaning: phrase }),
  goals: z.record(idSchema, phrase.max(120)).describe('Each completes “After this case you can …”.'),
  facts: z.strictObject({ date: phrase, duration: phrase, scale: phrase, impact: phrase }),
  failure: phrase.describe('Why the diagram behaves as it does: what kind of failure this was.'),
  today: phrase.describe('What has changed since.'),
  nodes: z.record(idSchema, label),
  edges: z.record(idSchema, label),
  steps: z.record(idSchema, stepWords),
  detected: phrase.optional().describe('How it came to be noticed as it went, beside which a lesson is laid.'),
  loops: z
    .record(idSchema, z.strictObject({ name: phrase, lap: phrase, stops: z.record(idSchema, phrase).default({}) }))
    .describe('`stops`: one sentence for each edge of the lap.'),
  lessons: z
    .record(idSchema, z.strictObject({ title: phrase, effect: phrase, unshown: phrase.optional() }))
    .describe('`unshown`: why the diagram can’t show the outage with this lesson; only where case.yaml has no `with`.'),
  predictions: z
    .record(
      idSchema,
      z.strictObject({
        question: phrase,
        options: z.record(idSchema, z.strictObject({ text: phrase.optional(), feedback: phrase })),
      }),
    )
    .default({})
    .describe('An option that is a node is called as in the diagram and has no text of its own.'),
  claims: z.record(idSchema, phrase),
  corrections: z.record(idSchema, z.strictObject({ retelling: phrase, source: phrase, here: phrase })),
  quiz: z.record(
    idSchema,
    z.strictObject({
      question: phrase,
      explanation: phrase.describe('What stands behind the answer, shown with every feedback.'),
      options: z
        .record(idSchema, z.strictObject({ text: phrase.optional(), feedback: phrase }))
        .describe('`text` only where quiz.yaml has no text of its own for the option.'),
      targets: z
        .record(idSchema, phrase)
        .optional()
        .describe('What the options of a match or classify question belong with.'),
    }),
  ),
  /** Only for a case with a model. */
  model: modelWords.optional(),
});

export type ModelPhrases = z.output<typeof modelWords>;
export type Words = z.output<typeof wordsSchema>;

/** `content/glossary/{nl,en}.yaml`: the same terms in every language. */
export const glossarySchema = z.record(
  idSchema,
  z.strictObject({
    term: phrase,
    definition: phrase.max(240),
    everyday: z
      .literal(true)
      .optional()
      .describe('An everyday word of this language as well, that a story may use without explaining it.'),
  }),
);

export type Glossary = z.output<typeof glossarySchema>;
