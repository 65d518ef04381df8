import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Certainty, certainties } from '@/lib/certainty';
import { askQuestion } from '@/lib/quiz/ask';
import { shuffleForAttempt } from '@/lib/quiz/attempt';
import { calibration, findingsOf, type Judged } from '@/lib/quiz/calibration';
import { discussion, isGood } from '@/lib/quiz/discussion';
import { obfuscate, reveal } from '@/lib/quiz/obfuscate';
import { readQuantity, readRange } from '@/lib/quiz/quantity';
import {
  type Answers,
  type AskedQuestion,
  answersReducer,
  answerTo,
  isAnswered,
  type QuizEvent,
} from '@/lib/quiz/quiz';
import { points } from '@/lib/quiz/score';
import { type Question, questionSchema } from './question-contents';

const common = { level: 'recall', step: 'step', sources: ['post'] };
const words = (question: Question) => ({
  question: 'Vraag?',
  explanation: 'Daarom.',
  options: Object.fromEntries(
    question.options.map(({ id }) => [id, { text: `tekst ${id}`, feedback: `uitleg ${id}` }]),
  ),
  targets: { x: 'naar x', y: 'naar y', z: 'naar z' },
});
const ask = (data: object): AskedQuestion => {
  const question = questionSchema.parse({ ...common, ...data });
  return askQuestion(question, words(question), 'case', () => 1);
};
const targets = ['x', 'y', 'z'].map((id) => ({ id }));
const match = ask({
  id: 'match',
  type: 'match',
  options: [
    { id: 'a', to: 'x' },
    { id: 'b', to: 'y' },
    { id: 'c', to: 'z' },
  ],
  targets,
});
const classify = ask({
  id: 'classify',
  type: 'classify',
  options: [
    { id: 'a', to: 'x' },
    { id: 'b', to: 'x' },
    { id: 'c', to: 'y' },
  ],
  targets: targets.slice(0, 2),
});
const numeric = ask({
  id: 'numeric',
  type: 'numeric',
  unit: 'second',
  options: [
    { id: 'two-minutes', value: 120, tolerance: 1, right: true },
    { id: 'one-minute', value: 60, misconception: 'counts-one-period' },
  ],
});
const hotspot = ask({
  id: 'hotspot',
  type: 'hotspot',
  options: [
    { id: 'a', right: true },
    { id: 'b', misconception: 'thinks-b' },
    { id: 'c', misconception: 'thinks-c' },
  ],
});
const output = (id: string, right: string[]) =>
  ask({
    id,
    type: 'line',
    artefact: { kind: 'log', basis: 'exercise', lines: 'NAME  READY\n  a     0/1\nb     1/1\nc     1/1\n' },
    options: ['a', 'b', 'c'].map((name) => ({
      ...{ id: name, line: `${name}  ` },
      ...(right.includes(name) ? { right: true } : { misconception: `thinks-${name}` }),
    })),
  });
const line = output('line', ['a']);
const lines = output('lines', ['a', 'b']);
const order = ask({ id: 'order', type: 'order', options: ['a', 'b', 'c', 'd'].map((id) => ({ id })) });
const all = [match, classify, numeric, hotspot, line, lines, order];
const given = (events: QuizEvent[]): Answers => events.reduce(answersReducer, {});

test.each([
  ['1,5', 'count', 1.5],
  ['1.5', 'count', 1.5],
  ['41.000', 'count', 41000],
  ['41,000', 'count', 41000],
  ['41 000', 'count', 41000],
  ['183 herstarts', 'count', 183],
  ['120 s', 'second', 120],
  ['120', 'second', 120],
  ['2 min', 'second', 120],
  ['2 minuten', 'second', 120],
  ['0,5 h', 'minute', 30],
  ['2 Gi', 'mebibyte', 2048],
  ['80%', 'percent', 80],
  ['-3', 'count', -3],
  ['\u22123', 'count', -3],
  ['\uff11\uff0c\uff15\u00a0\uff53', 'second', 1.5],
  ['\ufeff1\u200b20\u202fs', 'second', 120],
  ['1 min 30 s', 'second', 90],
  ['1u 30min', 'minute', 90],
  ['1 min 30', 'second', undefined],
  ['1 min 30 bananen', 'second', undefined],
  ['3 pods 4 nodes', 'count', undefined],
  ['2 bananen', 'second', undefined],
  ['veel', 'count', undefined],
  ['1.2.3', 'count', undefined],
  ['', 'count', undefined],
] as const)('“%s” in units of a %s is %s', (text, unit, value) => {
  expect(readQuantity(text, unit)).toBe(value);
});

test.each([
  ['85-95', 'second', { from: 85, to: 95 }],
  ['85 – 95 s', 'second', { from: 85, to: 95 }],
  ['85\u201195', 'second', { from: 85, to: 95 }],
  ['1 tot 2 min', 'second', { from: 60, to: 120 }],
  ['50 s to 1 min', 'second', { from: 50, to: 60 }],
  ['-3', 'count', { from: -3, to: -3 }],
  ['85-', 'second', undefined],
  ['85-95-105', 'second', undefined],
] as const)('“%s” in units of a %s runs from one end to the other', (text, unit, range) => {
  expect(readRange(text, unit)).toEqual(range);
});

test('a match or classify question gives the share of lines that are right', () => {
  const solution = reveal(match);
  expect(points(match, solution, ['a=x', 'b=y', 'c=z'])).toBe(1);
  expect(points(match, solution, ['a=x', 'b=z'])).toBeCloseTo(1 / 3);
  expect(points(classify, reveal(classify), ['a=x', 'b=y', 'c=y'])).toBeCloseTo(2 / 3);
});

test('a line that gets another target keeps one, and can be emptied', () => {
  const place = (target: string): QuizEvent => ({ type: 'place', question: match, option: 'a', target });
  expect(answerTo(given([place('x'), place('z')]), match).chosen).toEqual(['a=z']);
  expect(answerTo(given([place('x'), place('')]), match).chosen).toEqual([]);
});

test('a typed number is right within its tolerance, in any unit of its kind', () => {
  const solution = reveal(numeric);
  for (const text of ['120', '2 min', '121', '119 s']) expect(points(numeric, solution, [text])).toBe(1);
  for (const text of ['119-121', '1 min 59 s']) expect(points(numeric, solution, [text])).toBe(1);
  for (const text of ['0-240', '60-120', '60', '122', '2 uur', 'veel'])
    expect(points(numeric, solution, [text])).toBe(0);
});

test('a line stands among the others as it was, and only one with an id can be chosen', () => {
  expect(line).toMatchObject({
    ...{ kind: 'log', isExercise: true, isSeveral: false },
    lines: [{ text: 'NAME  READY' }, { id: 'a', text: '  a     0/1' }, { id: 'b' }, { id: 'c' }],
  });
  const choose = (option: string): QuizEvent => ({ type: 'choose', question: line, option });
  expect(given([choose('NAME')])).toEqual({});
  expect(answerTo(given([choose('b'), choose('a')]), line).chosen).toEqual(['a']);
  expect(discussion(line, reveal(line), ['b']).map(({ text, role }) => [text, role])).toEqual([
    ['`a     0/1`', 'right'],
    ['`b     1/1`', 'chosen'],
  ]);
});

test('of several right lines each gives part of the point, and a wrong one takes it back', () => {
  const choose = (option: string): QuizEvent => ({ type: 'choose', question: lines, option });
  expect(answerTo(given([choose('a'), choose('b'), choose('c'), choose('c')]), lines).chosen).toEqual(['a', 'b']);
  const earned = (chosen: string[]) => points(lines, reveal(lines), chosen);
  expect([earned(['a']), earned(['a', 'b']), earned(['a', 'b', 'c']), earned(['c'])]).toEqual([0.5, 1, 0.5, 0]);
});

test('a known slip is met with its own feedback, any other number with the right one alone', () => {
  const solution = reveal(numeric);
  expect(discussion(numeric, solution, ['1 min']).map(({ id, role }) => [id, role])).toEqual([
    ['two-minutes', 'right'],
    ['one-minute', 'chosen'],
  ]);
  expect(discussion(numeric, solution, ['7']).map(({ id }) => id)).toEqual(['two-minutes']);
});

test('each line of a match is told with what belongs there, and whether the reader had put it so', () => {
  const told = discussion(match, reveal(match), ['a=x', 'b=z']);
  expect(told.map(({ text, isRight, role }) => [text, isRight, role])).toEqual([
    ['tekst a → naar x', true, 'chosen'],
    ['tekst b → naar y', true, 'right'],
    ['tekst c → naar z', true, 'right'],
  ]);
});

test('the mark at an option of several judges the reader: a tick for what was rightly left, a cross for what was missed', () => {
  const question = ask({
    id: 'multiple',
    type: 'multiple',
    options: [
      { id: 'a', right: true },
      { id: 'b', right: true },
      { id: 'c', misconception: 'thinks-c' },
      { id: 'd', misconception: 'thinks-d' },
    ],
  });
  const told = (chosen: string[]) =>
    discussion(question, reveal(question), chosen).map((line) => [line.id, line.role, isGood(line)]);
  expect(told(['a', 'c'])).toEqual([
    ['a', 'chosen', true],
    ['b', 'missed', false],
    ['c', 'chosen', false],
    ['d', 'left', true],
  ]);
  expect(told([])).toEqual([
    ['a', 'right', true],
    ['b', 'right', true],
  ]);
});

test('what is no number is not checked', () => {
  const write: QuizEvent = { type: 'write', question: numeric, text: 'veel' };
  const typed = given([write, { type: 'check', question: numeric, at: 1 }]);
  expect(isAnswered(numeric, answerTo(typed, numeric))).toBe(false);
  expect(answerTo(typed, numeric).checked).toBe(false);
});

test('the values of a number are nowhere in the question until it is checked', () => {
  expect(numeric).not.toHaveProperty('options');
  expect(JSON.stringify({ ...numeric, obfuscated: '' })).not.toContain('two-minutes');
});

test('an event put at a place stands there, and the others close up', () => {
  const start = answerTo({}, order).chosen;
  const [first = '', ...rest] = start;
  const last = given([{ type: 'put', question: order, option: first, place: 3 }]);
  expect(answerTo(last, order).chosen).toEqual([...rest, first]);
});

test('certainty goes with the answer, is no answer itself and stands fast after checking', () => {
  const sure: QuizEvent = { type: 'certain', question: hotspot, certainty: 'sure' };
  expect(given([sure, { type: 'check', question: hotspot, at: 1 }]).hotspot?.checked).toBe(false);
  const checked = given([
    { type: 'choose', question: hotspot, option: 'a' },
    sure,
    { type: 'check', question: hotspot, at: 7 },
  ]);
  expect(checked.hotspot).toEqual({ version: 1, chosen: ['a'], checked: true, certainty: 'sure', at: 7 });
  expect(answersReducer(checked, { ...sure, certainty: 'guess' })).toBe(checked);
});

test('nothing is said of fewer than five answers of one certainty', () => {
  const four = Array.from({ length: 4 }, () => ({ points: 0, certainty: 'sure' as const }));
  expect(calibration(four).map(({ verdict }) => verdict)).toEqual([undefined, undefined, undefined]);
  const five = calibration([...four, { points: 0, certainty: 'sure' as const }]);
  expect(five[2]).toMatchObject({ count: 5, earned: 0, verdict: 'too-sure' });
});

test('the least favourable finding comes first, also where it rests on few answers', () => {
  const of = (certainty: Certainty, count: number, points: number) =>
    Array.from({ length: count }, () => ({ points, certainty }));
  const told = (answers: readonly Judged[]) =>
    findingsOf(calibration(answers)).map(({ certainty, verdict }) => [certainty, verdict]);
  expect(told([...of('guess', 6, 0.5), ...of('sure', 4, 0)])).toEqual([
    ['sure', undefined],
    ['guess', 'fits'],
  ]);
  expect(told([...of('guess', 5, 1), ...of('fairly', 5, 0.6), ...of('sure', 5, 0)])).toEqual([
    ['sure', 'too-sure'],
    ['fairly', 'too-sure'],
    ['guess', 'too-modest'],
  ]);
  expect(told([...of('guess', 2, 0), ...of('sure', 4, 1)])).toEqual([]);
});

test('what the reader earned stays between nothing and all, and every answer is counted once', () => {
  const answers = fc.array(
    fc.record({ points: fc.double({ min: 0, max: 1, noNaN: true }), certainty: fc.constantFrom(...certainties) }),
  );
  fc.assert(
    fc.property(answers, (list) => {
      const rows = calibration(list);
      expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(list.length);
      for (const { earned = 0 } of rows) expect(earned >= 0 && earned <= 1).toBe(true);
    }),
  );
});

const anyEvent: fc.Arbitrary<QuizEvent> = fc
  .record({
    question: fc.constantFrom(...all),
    option: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    target: fc.constantFrom('x', 'y', 'z', ''),
    text: fc.oneof(fc.string(), fc.constantFrom('120', '2 min', '1,5')),
    at: fc.integer({ min: -2, max: 9 }),
    kind: fc.constantFrom('choose', 'put', 'place', 'write', 'check'),
  })
  .map(({ question, option, target, text, at, kind }): QuizEvent => {
    if (kind === 'choose') return { type: 'choose', question, option };
    if (kind === 'put') return { type: 'put', question, option, place: at };
    if (kind === 'place') return { type: 'place', question, option, target };
    if (kind === 'write') return { type: 'write', question, text };
    return { type: 'check', question, at };
  });

test('whatever happens, an answer of any type is possible and earns between nothing and one point', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const answers = given(events);
      for (const question of all) {
        const { chosen } = answerTo(answers, question);
        const earned = points(question, reveal(question), chosen);
        expect(earned >= 0 && earned <= 1).toBe(true);
        expect(answers[question.id]?.chosen ?? chosen).toEqual(chosen);
      }
    }),
  );
});

test('two tabs that answer different questions end with the same answers, whoever goes first', () => {
  const events = fc.array(anyEvent, { maxLength: 20 });
  fc.assert(
    fc.property(events, events, (one, other) => {
      const here = one.filter((event) => event.type !== 'restart' && event.question.type !== 'order');
      const there = other.filter((event) => event.type !== 'restart' && event.question.type === 'order');
      expect(given([...here, ...there])).toEqual(given([...there, ...here]));
    }),
  );
});

/** A question with every list in it in one order, whatever order it came in. */
function sorted(question: object): object {
  const inOrder = (value: unknown) => (Array.isArray(value) ? value.map((item) => JSON.stringify(item)).sort() : value);
  return Object.fromEntries(Object.entries(question).map(([key, value]) => [key, inOrder(value)]));
}

test('a run asks the same of every question, in places of its own that a reload keeps', () => {
  fc.assert(
    fc.property(fc.constantFrom(...all), fc.string(), (question, run) => {
      const asked = shuffleForAttempt(question, run);
      expect(asked).toEqual(shuffleForAttempt(question, run));
      expect(sorted(asked)).toEqual(sorted(question));
      expect(isAnswered(asked, answerTo({}, asked))).toBe(false);
    }),
  );
  const runs = ['1', '2', '3', '4', '5', '6'].map((run) => JSON.stringify(shuffleForAttempt(order, run)));
  expect(new Set(runs).size).toBeGreaterThan(1);
});

test('what is obfuscated of a typed number comes back whole', () => {
  const solution = reveal(numeric);
  expect(reveal({ ...numeric, obfuscated: obfuscate(solution) })).toEqual(solution);
});
