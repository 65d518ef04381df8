import fc from 'fast-check';
import { expect, test } from 'vitest';
import { certainties } from '@/lib/certainty';
import { obfuscate } from '@/lib/quiz/obfuscate';
import type { AskedQuestion, QuizEvent } from '@/lib/quiz/quiz';
import { changeQuiz } from './change-quiz';
import { mergeProgress } from './merge';
import { noProgress, type Progress } from './progress';

const question = (id: string, version: number): AskedQuestion => ({
  ...{ id, version, type: 'multiple', level: 'recall', step: 'step', lessons: [], question: id, notes: [] },
  options: ['a', 'b', 'c'].map((option) => ({ id: option, text: option })),
  obfuscated: obfuscate({ right: ['a', 'b'], feedback: {}, explanation: '', reveals: {} }),
});
const questions = [question('one', 1), question('two', 1)];

type Told = { slug: string; event: QuizEvent };

/** What a reader does in one tab, which shows one case; `at` is filled in by the order in which it happens. */
const tab = (slug: string): fc.Arbitrary<Told[]> =>
  fc.array(
    fc
      .record({
        asked: fc.constantFrom(...questions),
        option: fc.constantFrom('a', 'b', 'c'),
        certainty: fc.constantFrom(...certainties),
        type: fc.constantFrom('choose', 'keep', 'certain', 'check'),
      })
      .map(({ asked, option, certainty, type }): Told => {
        if (type === 'check') return { slug, event: { type, question: asked, at: 0 } };
        if (type === 'certain') return { slug, event: { type, question: asked, certainty } };
        return { slug, event: { type: type === 'keep' ? 'keep' : 'choose', question: asked, option } };
      }),
    { maxLength: 15 },
  );

/** Both tabs share one store, and each event starts from what any tab stored last. */
function happening(told: readonly Told[], clock: (at: number) => number = (at) => at): Progress {
  return told.reduce<Progress>((previous, { slug, event }, at) => {
    return changeQuiz(previous, slug, event.type === 'check' ? { ...event, at: clock(at + 1) } : event);
  }, noProgress);
}

/** One order in which the events of two tabs can come, each tab in its own order. */
function shuffledTogether(one: readonly Told[], other: readonly Told[], turns: readonly boolean[]): Told[] {
  const [left, right] = [[...one], [...other]];
  const mixed = turns.flatMap((first) => (first ? left.splice(0, 1) : right.splice(0, 1)));
  return [...mixed, ...left, ...right];
}

const timeless = ({ quizzes, log }: Progress) => ({
  quizzes: Object.fromEntries(
    Object.entries(quizzes).map(([slug, quiz]) => [
      slug,
      Object.fromEntries(Object.entries(quiz).map(([id, { at: _, ...answer }]) => [id, answer])),
    ]),
  ),
  log: log.map(({ at: _, ...entry }) => JSON.stringify(entry)).sort(),
});

test('two tabs come to the same store, in whatever order their events arrive', () => {
  fc.assert(
    fc.property(tab('zalando'), tab('target'), fc.array(fc.boolean()), (one, other, turns) => {
      expect(timeless(happening(shuffledTogether(one, other, turns)))).toEqual(timeless(happening([...one, ...other])));
    }),
  );
});

test('stores that grew apart merge to one, in whatever order and however often', () => {
  const grown = (slug: string, start: number) => tab(slug).map((told) => happening(told, (at) => start + at));
  fc.assert(
    fc.property(grown('zalando', 0), grown('target', 3), grown('zalando', 50), (one, two, three) => {
      const merged = mergeProgress(mergeProgress(one, two), three);
      expect(mergeProgress(one, mergeProgress(two, three))).toEqual(merged);
      expect(mergeProgress(mergeProgress(three, one), two)).toEqual(merged);
      expect(mergeProgress(merged, two)).toEqual(merged);
    }),
  );
});

test('an answer to an older version stays in the history, out of the quiz that asks the newer one', () => {
  const old = questions[0] ?? question('one', 1);
  const answered = happening([
    { slug: 'zalando', event: { type: 'choose', question: old, option: 'a' } },
    { slug: 'zalando', event: { type: 'check', question: old, at: 0 } },
  ]);
  const newer = changeQuiz(answered, 'zalando', { type: 'choose', question: question('one', 2), option: 'b' });
  expect(newer.quizzes.zalando?.one).toEqual({ version: 2, chosen: ['b'], checked: false });
  expect(newer.log).toEqual([{ at: 2, question: 'zalando.one', version: 1, points: 0.5 }]);
});
