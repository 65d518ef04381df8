import { z } from 'zod';
import { idSchema, idsSchema, sourcesSchema } from '@/lib/id';
import type { Spots } from '@/lib/quiz/types/hotspot/hotspot';
import type { Explained, QuestionForm, Worded } from './question-behaviour';

/** What every question has in `quiz.yaml`, whatever its type. */
export const commonFields = {
  id: idSchema,
  version: z
    .int()
    .min(1)
    .default(1)
    .describe('Raised by one when the meaning changes: older answers then leave the score.'),
  level: z.enum(['recall', 'explain', 'transfer']),
  step: idSchema.describe('The step that "show in diagram" goes to.'),
  lessons: idsSchema.default([]).describe('Which of the eight lessons it is about, if any.'),
  sources: sourcesSchema,
};

/** The words of one question, by the ids of its options. */
export type QuestionWords = {
  question: string;
  explanation: string;
  options: Record<string, { text?: string | undefined; feedback: string }>;
  targets?: Record<string, string> | undefined;
};

/** What the content check asks of a type beyond its schema. */
export type QuestionRules = {
  /** What is wrong with so many right and wrong options, and what to do about it. */
  rightOptions?: (right: number, wrong: number) => { message: string; remedy: string } | undefined;
  /** Its options are offered as words, in the order in which they are written. */
  offersWords?: true;
  /** Its options are nodes of the diagram. */
  inDiagram?: true;
  /** Its options go to targets: each to one of its own, or several to one. */
  targets?: 'own' | 'shared';
  /** Its options are written in quiz.yaml, the same in every language; else they are words. */
  hasOwnTexts?: true;
};

/** What is known of a type of question where the content is read: by the build alone. */
export type QuestionContent<Question, Form extends QuestionForm> = {
  rules: QuestionRules;
  /** What the reader meets of a question; `seed` shuffles what has an order. */
  ask: (question: Question, words: QuestionWords, seed: string, spots: Spots | undefined) => Form['asked'];
  solve: (question: Question, words: QuestionWords) => Form['solution'];
};

/** Each option with its words. */
export function inWords(options: readonly { id: string }[], words: QuestionWords): Worded[] {
  return options.map(({ id }) => ({ id, text: words.options[id]?.text ?? '' }));
}

/** What is said after the answer, whatever the type. */
export function explained({ options, explanation }: QuestionWords): Omit<Explained, 'right'> {
  const feedback = Object.entries(options).map(([id, own]) => [id, own.feedback]);
  return { feedback: Object.fromEntries(feedback), explanation };
}
