import { z } from 'zod';
import { idSchema } from '@/lib/id';
import { explained, inWords, type QuestionRules, type QuestionWords } from '@/lib/quiz/types/question-content';
import type { ChoiceForm, ChoiceSolution } from './choice';

type JudgedOption = { id: string; right: boolean; misconception?: string | undefined };

/** An option that is right, or names the misconception that it reveals; `fields` is what it has besides. */
export function judgedOptionSchemas<Fields extends z.core.$ZodLooseShape>(fields: Fields) {
  const wrong = { right: z.literal(false).default(false), misconception: idSchema };
  return [
    z.strictObject({ id: idSchema, ...fields, right: z.literal(true) }),
    z.strictObject({ id: idSchema, ...fields, ...wrong }),
  ] as const;
}

export function askChoice(question: { options: readonly { id: string }[] }, words: QuestionWords): ChoiceForm['asked'] {
  return { options: inWords(question.options, words) };
}

export function solveChoice({ options }: { options: readonly JudgedOption[] }, words: QuestionWords): ChoiceSolution {
  return {
    ...explained(words),
    right: options.flatMap(({ id, right }) => (right ? [id] : [])),
    reveals: Object.fromEntries(
      options.flatMap(({ id, misconception }) => (misconception === undefined ? [] : [[id, misconception]])),
    ),
  };
}

/** Exactly one right option. */
export function oneRight(type: string): NonNullable<QuestionRules['rightOptions']> {
  return (right) =>
    right === 1
      ? undefined
      : { message: `a ${type} question with ${right} right options`, remedy: 'mark exactly one with `right: true`' };
}
