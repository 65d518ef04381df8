import { z } from 'zod';
import { idSchema } from '@/lib/id';
import { shuffled } from '@/lib/quiz/shuffle';
import type { Worded } from '@/lib/quiz/types/question-behaviour';
import {
  commonFields,
  explained,
  inWords,
  type QuestionContent,
  type QuestionWords,
} from '@/lib/quiz/types/question-content';
import { type PairsForm, toPair } from './pairs';

const pairedFields = {
  ...commonFields,
  options: z
    .array(z.strictObject({ id: idSchema, to: idSchema }))
    .min(3)
    .max(9)
    .describe('What belongs where: `to` is the id of a target.'),
  targets: z
    .array(z.strictObject({ id: idSchema }))
    .min(2)
    .max(9),
};

/** Every option has its own target. */
export const matchSchema = z.strictObject({ ...pairedFields, type: z.literal('match') });
/** Every option belongs to one of a few targets. */
export const classifySchema = z.strictObject({ ...pairedFields, type: z.literal('classify') });

type Paired = Omit<z.output<typeof matchSchema>, 'type'>;

export const matchContent: QuestionContent<Paired, PairsForm> = {
  rules: { targets: 'own' },
  ask: ({ options, targets }, words, seed) => ({
    options: shuffled(inWords(options, words), seed),
    targets: shuffled(targetsInWords(targets, words), seed),
  }),
  solve: solvePairs,
};

export const classifyContent: QuestionContent<Paired, PairsForm> = {
  rules: { targets: 'shared' },
  ask: ({ options, targets }, words, seed) => ({
    options: shuffled(inWords(options, words), seed),
    targets: targetsInWords(targets, words),
  }),
  solve: solvePairs,
};

function targetsInWords(targets: Paired['targets'], words: QuestionWords): Worded[] {
  return targets.map(({ id }) => ({ id, text: words.targets?.[id] ?? '' }));
}

function solvePairs({ options }: Paired, words: QuestionWords): PairsForm['solution'] {
  return { ...explained(words), right: options.map(({ id, to }) => toPair(id, to)) };
}
