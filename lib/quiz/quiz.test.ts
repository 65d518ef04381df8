import fc from 'fast-check';
import { expect, test } from 'vitest';
import { questionSchema } from '@/lib/quiz/types/question-contents';
import { askQuestion } from './ask';
import { obfuscate, reveal } from './obfuscate';
import { disordered, pairsInOrder } from './order-pairs';
import { type Answers, answersReducer, answerTo, type QuizEvent } from './quiz';
import { points, scoreOf } from './score';
import { shuffled } from './shuffle';

const words = (ids: string[]) => ({
  question: 'Vraag?',
  explanation: 'Daarom.',
  options: Object.fromEntries(ids.map((id) => [id, { text: `tekst ${id}`, feedback: `uitleg ${id}` }])),
});
const ask = (data: object, ids: string[]) =>
  askQuestion(
    questionSchema.parse({ level: 'recall', step: 'step', sources: ['post'], ...data }),
    words(ids),
    'case',
    () => 1,
  );
const wrong = (id: string) => ({ id, misconception: `thinks-${id}` });

const single = ask({ id: 'single', type: 'single', options: [wrong('a'), { id: 'b', right: true }, wrong('c')] }, [
  'a',
  'b',
  'c',
]);
const multiple = ask(
  {
    id: 'multiple',
    type: 'multiple',
    options: [{ id: 'a', right: true }, { id: 'b', right: true }, wrong('c'), wrong('d')],
  },
  ['a', 'b', 'c', 'd'],
);
const order = ask({ id: 'order', type: 'order', options: ['a', 'b', 'c', 'd'].map((id) => ({ id })) }, [
  'a',
  'b',
  'c',
  'd',
]);
const questions = [single, multiple, order];

const given = (events: QuizEvent[]): Answers => events.reduce(answersReducer, {});

test('a second choice in a single question replaces the first', () => {
  const answers = given([
    { type: 'choose', question: single, option: 'a' },
    { type: 'choose', question: single, option: 'b' },
  ]);
  expect(answerTo(answers, single).chosen).toEqual(['b']);
});

test('a second choice of the same option in a multiple question takes it back', () => {
  const choose: QuizEvent = { type: 'choose', question: multiple, option: 'a' };
  expect(answerTo(given([choose]), multiple).chosen).toEqual(['a']);
  expect(answerTo(given([choose, choose]), multiple).chosen).toEqual([]);
});

test('what the page finds chosen when it comes to life is chosen, however often it finds it', () => {
  const keep: QuizEvent = { type: 'keep', question: multiple, option: 'a' };
  expect(answerTo(given([keep]), multiple).chosen).toEqual(['a']);
  expect(given([keep, keep])).toEqual(given([keep]));
  expect(answerTo(given([{ type: 'choose', question: multiple, option: 'a' }, keep]), multiple).chosen).toEqual(['a']);
});

test('nothing is checked before an answer is chosen', () => {
  const empty: Answers = {};
  expect(answersReducer(empty, { type: 'check', question: single, at: 1 })).toBe(empty);
});

test('a click on a checked question changes nothing and scores nothing twice', () => {
  const checked = given([
    { type: 'choose', question: single, option: 'b' },
    { type: 'check', question: single, at: 1 },
  ]);
  expect(answersReducer(checked, { type: 'choose', question: single, option: 'a' })).toBe(checked);
  expect(answersReducer(checked, { type: 'check', question: single, at: 1 })).toBe(checked);
  expect(scoreOf(questions, checked)).toMatchObject({ checked: 1, total: 3, points: 1 });
});

test('an option that does not exist is not chosen', () => {
  const empty: Answers = {};
  expect(answersReducer(empty, { type: 'choose', question: single, option: 'zz' })).toBe(empty);
});

test('an answer to another version of the question does not count', () => {
  const old: Answers = { single: { version: 7, chosen: ['b'], checked: true } };
  expect(answerTo(old, single)).toEqual({ version: 1, chosen: [], checked: false });
  expect(scoreOf(questions, old).checked).toBe(0);
});

test('a question that nobody answered has the same answer each time, so that it need not be drawn again', () => {
  expect(answerTo({}, single)).toBe(answerTo({}, single));
});

test('moving an option swaps it with its neighbour, and not past the ends', () => {
  const [first, second] = answerTo({}, order).chosen;
  if (!first || !second) throw new Error('an order question starts with all its options');
  const moved = given([{ type: 'move', question: order, option: first, by: 1 }]);
  expect(answerTo(moved, order).chosen.slice(0, 2)).toEqual([second, first]);
  const still: Answers = {};
  expect(answersReducer(still, { type: 'move', question: order, option: first, by: -1 })).toBe(still);
});

test('an order that nobody has touched is no answer', () => {
  expect(answersReducer({}, { type: 'check', question: order, at: 1 })).toEqual({});
  const [first = ''] = answerTo({}, order).chosen;
  const moved = given([
    { type: 'move', question: order, option: first, by: 1 },
    { type: 'check', question: order, at: 1 },
  ]);
  expect(answerTo(moved, order).checked).toBe(true);
});

test('a multiple question gives part of the point, and takes it back for a wrong choice', () => {
  const solution = reveal(multiple);
  expect(points(multiple, solution, ['a'])).toBe(0.5);
  expect(points(multiple, solution, ['a', 'b'])).toBe(1);
  expect(points(multiple, solution, ['a', 'b', 'c'])).toBe(0.5);
  expect(points(multiple, solution, ['c', 'd'])).toBe(0);
});

test('an order question gives a point for the right order, nothing for the reverse, something between', () => {
  const solution = reveal(order);
  expect(points(order, solution, ['a', 'b', 'c', 'd'])).toBe(1);
  expect(points(order, solution, ['d', 'c', 'b', 'a'])).toBe(0);
  expect(points(order, solution, ['b', 'a', 'c', 'd'])).toBeCloseTo(2 / 3);
});

const anyEvent: fc.Arbitrary<QuizEvent> = fc
  .record({
    question: fc.constantFrom(...questions),
    option: fc.constantFrom('a', 'b', 'c', 'd'),
    by: fc.constantFrom(-1 as const, 1 as const),
    type: fc.constantFrom('choose' as const, 'move' as const, 'check' as const),
  })
  .map(({ type, question, option, by }): QuizEvent => {
    if (type === 'choose') return { type, question, option };
    if (type === 'check') return { type, question, at: 1 };
    return { type, question, option, by };
  });

test('whatever happens, the score stays within its bounds and an order answer stays a permutation', () => {
  fc.assert(
    fc.property(fc.array(anyEvent), (events) => {
      const answers = given(events);
      const { points: earned, checked, total } = scoreOf(questions, answers);
      expect(earned).toBeGreaterThanOrEqual(0);
      expect(earned).toBeLessThanOrEqual(checked);
      expect(checked).toBeLessThanOrEqual(total);
      expect(answerTo(answers, order).chosen.toSorted()).toEqual(['a', 'b', 'c', 'd']);
    }),
  );
});

test('a shuffle is a permutation, the same for the same seed, and never the order it came in', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { minLength: 2 }), fc.string(), (items, seed) => {
      const once = shuffled(items, seed);
      expect(once.toSorted()).toEqual(items.toSorted());
      expect(shuffled(items, seed)).toEqual(once);
      expect(once).not.toEqual(items);
    }),
  );
});

test('an order starts where it earns nothing by itself, and is no reverse either', () => {
  const events = fc.integer({ min: 3, max: 9 }).map((length) => Array.from({ length }, (_, at) => String(at)));
  fc.assert(
    fc.property(events, fc.string(), (right, seed) => {
      const shown = disordered(right, seed);
      const { agreeing, pairs } = pairsInOrder(right, shown);
      expect(shown.toSorted()).toEqual(right);
      expect(points(order, { ...reveal(order), right }, shown)).toBe(0);
      expect(agreeing * 3).toBeGreaterThanOrEqual(pairs);
    }),
  );
});

test('two cases shuffle the same question differently', () => {
  const asked = (slug: string) => {
    const options = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id }));
    const data = { id: 'timeline', type: 'order', level: 'recall', step: 'step', sources: ['post'], options };
    const question = askQuestion(questionSchema.parse(data), words(options.map(({ id }) => id)), slug, () => 1);
    return answerTo({}, question).chosen;
  };
  expect(asked('civis')).toEqual(asked('civis'));
  expect(new Set(['civis', 'nunl', 'target', 'turnitin'].map((slug) => JSON.stringify(asked(slug)))).size).toBe(4);
});

test('what is obfuscated comes back whole, and does not stand readable in the page', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const solution = { right: ['a'], feedback: { a: text }, explanation: text, reveals: {} };
      expect(reveal({ ...single, obfuscated: obfuscate(solution) })).toEqual(solution);
    }),
  );
  expect(JSON.stringify(single)).not.toContain('uitleg');
});
