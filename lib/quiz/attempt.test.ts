import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankOf, drawAttempt, finishTest, inTurns, type QuestionGroup } from './attempt';
import { obfuscate } from './obfuscate';
import type { AskedQuestion } from './quiz';
import { answersReducer } from './quiz';

const question = (id: string, level: AskedQuestion['level'], lessons: string[] = []): AskedQuestion => ({
  id,
  version: 1,
  type: 'single',
  level,
  question: id,
  step: 'step',
  lessons,
  notes: [],
  options: ['a', 'b', 'c'].map((option) => ({ id: option, text: option })),
  obfuscated: obfuscate({ right: ['a'], feedback: {}, explanation: '', reveals: {} }),
});
const groups: QuestionGroup[] = ['zalando', 'target', 'civis'].map((slug) => ({
  slug,
  name: `the ${slug} case`,
  page: `/nl/cases/${slug}`,
  questions: [
    question('a', 'recall'),
    question('b', 'explain', ['one', 'two']),
    question('c', 'transfer', ['two']),
    question('d', 'recall'),
  ],
}));
const bank = bankOf(groups);

test('a run holds what was wished for, nothing twice, the same for the same seed', () => {
  const wishes = fc.record({
    slugs: fc.subarray(['zalando', 'target', 'civis']),
    levels: fc.subarray(['recall' as const, 'explain' as const, 'transfer' as const]),
    lessons: fc.subarray(['one', 'two']),
    length: fc.integer({ min: 1, max: 20 }),
  });
  fc.assert(
    fc.property(wishes, fc.string(), (options, seed) => {
      const run = drawAttempt(groups, options, seed);
      expect(drawAttempt(groups, options, seed)).toEqual(run);
      expect(run.length).toBeLessThanOrEqual(options.length);
      expect(new Set(run).size).toBe(run.length);
      for (const name of run) {
        expect(options.slugs.length === 0 || options.slugs.some((slug) => name.startsWith(`${slug}.`))).toBe(true);
        const lessons = bank.get(name)?.lessons ?? [];
        expect(options.lessons.length === 0 || options.lessons.some((lesson) => lessons.includes(lesson))).toBe(true);
        expect(options.levels.length === 0 || options.levels.some((level) => bank.get(name)?.level === level)).toBe(
          true,
        );
      }
    }),
  );
});

test('cases take turns', () => {
  const run = drawAttempt(groups, { slugs: [], levels: [], lessons: [], length: 6 }, 'seed').map(
    (name) => name.split('.')[0],
  );
  expect(new Set(run.slice(0, 3)).size).toBe(3);
  expect(inTurns([[1, 2, 3], [4], [5, 6]])).toEqual([1, 4, 5, 2, 6, 3]);
});

test('outside its case a question says which case it is about', () => {
  expect([...bank.values()].map(({ id, about }) => [id.split('.')[0], about])).toEqual(
    groups.flatMap(({ slug, name, questions }) => questions.map(() => [slug, name])),
  );
});

test('the end of a test checks what was answered, once', () => {
  const questions = [...bank.values()];
  const [first] = questions;
  if (!first) throw new Error('there are questions');
  const answers = answersReducer({}, { type: 'choose', question: first, option: 'a' });
  const done = finishTest(questions, answers, 9);
  expect(done.checks.map(({ question: { id } }) => id)).toEqual(['zalando.a']);
  expect(done.answers['zalando.a']).toMatchObject({ checked: true, at: 9 });
  expect(finishTest(questions, done.answers, 10).checks).toEqual([]);
});
