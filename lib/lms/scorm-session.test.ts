import { expect, test } from 'vitest';
import type { Standard } from './find-api';
import type { LmsInteraction } from './lms-interaction';
import type { LmsReport } from './lms-session';
import { openScorm } from './scorm-session';
import { type Behind, Memory, strictApi } from './strict-api.fixture';

const launched = Date.UTC(2026, 10, 29, 12);
const seconds = 1000;
const standards: Standard[] = ['scorm12', 'scorm2004'];

const begun: LmsReport = { state: '{"v":1}', place: '', progress: 0, isComplete: false, interactions: [] };
const half: LmsReport = { ...begun, state: '{"v":1,"q":[]}', place: 'memory-fills', progress: 0.5 };
const done = (score: number): LmsReport => ({ ...half, progress: 1, isComplete: true, score });

const answered: LmsInteraction[] = [
  {
    id: 'demo.where',
    points: 1,
    at: launched + 5 * seconds,
    options: ['router', 'cache'],
    targets: [],
    given: { kind: 'choice', ids: ['cache'] },
    right: { kind: 'choice', ids: ['cache'] },
  },
  {
    id: 'demo.roles',
    points: 0.5,
    at: launched + 9 * seconds,
    options: ['retry', 'limit'],
    targets: ['trigger', 'cause'],
    given: { kind: 'matching', pairs: [['limit', 'cause']] },
    right: {
      kind: 'matching',
      pairs: [
        ['retry', 'trigger'],
        ['limit', 'cause'],
      ],
    },
  },
  {
    id: 'demo.how-many',
    points: 0,
    at: launched + 12 * seconds,
    options: [],
    targets: [],
    given: { kind: 'numeric', from: 3.5, to: 3.5 },
    right: { kind: 'numeric', from: 3, to: 4 },
  },
];

function launch(standard: Standard, lms: Behind, now = launched) {
  const strict = strictApi(standard, lms);
  return { ...strict, session: openScorm({ standard, api: strict.api }, 0.8, now) };
}

test.each(standards)('%s: a status is written at once, and what is written the standard takes', async (standard) => {
  const { session, refusals, written } = launch(standard, new Memory());
  expect(await session?.report(begun, launched)).toBe('kept');
  expect(written.get('cmi.core.lesson_status') ?? written.get('cmi.completion_status')).toBe('incomplete');
  expect(await session?.report({ ...half, interactions: answered }, launched + 90_128)).toBe('kept');
  expect(await session?.report({ ...done(2 / 3), interactions: answered }, launched + 95_000)).toBe('kept');
  expect(await session?.end({ ...done(2 / 3), interactions: answered }, launched + 95_000)).toBe('kept');
  expect(refusals).toEqual([]);
});

test('1.2 has its own words and separators', async () => {
  const { session, written } = launch('scorm12', new Memory());
  await session?.report({ ...half, interactions: answered }, launched + 90_128);
  expect(Object.fromEntries(written)).toMatchObject({
    'cmi.core.session_time': '0000:01:30.12',
    'cmi.interactions.0.student_response': 'b',
    'cmi.interactions.0.result': 'correct',
    'cmi.interactions.1.correct_responses.0.pattern': 'a.1,b.2',
    'cmi.interactions.1.student_response': 'b.2',
    'cmi.interactions.1.result': '0.5',
    'cmi.interactions.2.student_response': '3.5',
    'cmi.interactions.2.result': 'wrong',
  });
});

test('2004 has its own words and separators', async () => {
  const { session, written } = launch('scorm2004', new Memory());
  await session?.report({ ...half, interactions: answered }, launched + 90_128);
  expect(Object.fromEntries(written)).toMatchObject({
    'cmi.session_time': 'PT0H1M30.12S',
    'cmi.interactions.0.learner_response': 'cache',
    'cmi.interactions.0.timestamp': '2026-11-29T12:00:05.00Z',
    'cmi.interactions.1.correct_responses.0.pattern': 'retry[.]trigger[,]limit[.]cause',
    'cmi.interactions.2.correct_responses.0.pattern': '3[:]4',
    'cmi.interactions.2.result': 'incorrect',
  });
});

test.each(standards)('%s: no score before the last question', async (standard) => {
  const { session, written } = launch(standard, new Memory());
  await session?.report(half, launched);
  await session?.end(half, launched);
  expect([...written.keys()].filter((element) => element.includes('score') || element.includes('success'))).toEqual([]);
});

test('1.2 keeps the score until everything is read as well: the LMS would judge a lesson that is not over', async () => {
  const { session, written } = launch('scorm12', new Memory());
  await session?.report({ ...half, score: 0.4 }, launched);
  expect(written.get('cmi.core.lesson_status')).toBe('incomplete');
  expect(written.has('cmi.core.score.raw')).toBe(false);
  await session?.report(done(0.4), launched);
  expect(written.get('cmi.core.lesson_status')).toBe('failed');
  expect(written.get('cmi.core.score.raw')).toBe('40');
});

test.each([
  ['scorm12', 0.8, { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '80' }],
  ['scorm12', 0.79, { 'cmi.core.lesson_status': 'failed', 'cmi.core.score.raw': '79' }],
  [
    'scorm2004',
    0.8,
    { 'cmi.completion_status': 'completed', 'cmi.success_status': 'passed', 'cmi.score.scaled': '0.8' },
  ],
  ['scorm2004', 0.79, { 'cmi.completion_status': 'completed', 'cmi.success_status': 'failed' }],
] as const)('%s: %f of the points', async (standard, score, expected) => {
  const { session, written } = launch(standard, new Memory());
  await session?.end(done(score), launched);
  expect(Object.fromEntries(written)).toMatchObject(expected);
});

test.each([
  ['scorm12', 'cmi.student_data.mastery_score', '70'],
  ['scorm2004', 'cmi.scaled_passing_score', '0.7000'],
] as const)('%s: the LMS has the last word on what passes', async (standard, element, value) => {
  const lms = new Memory();
  lms.values.set(element, value);
  const { session, written } = launch(standard, lms);
  await session?.end(done(0.75), launched);
  expect(written.get('cmi.core.lesson_status') ?? written.get('cmi.success_status')).toBe('passed');
});

test.each([
  ['scorm12', 'cmi.core.lesson_mode', 'review'],
  ['scorm12', 'cmi.core.lesson_mode', 'browse'],
  ['scorm12', 'cmi.core.credit', 'no-credit'],
  ['scorm2004', 'cmi.mode', 'review'],
  ['scorm2004', 'cmi.mode', 'browse'],
  ['scorm2004', 'cmi.credit', 'no-credit'],
] as const)('%s with %s %s: it is read, nothing is written, and it is closed', async (standard, element, value) => {
  const lms = new Memory();
  lms.values.set(element, value);
  const { session, written, calls, refusals } = launch(standard, lms);
  expect(session?.start.mode).toBe('look');
  expect(await session?.report(done(0.1), launched)).toBe('closed');
  expect(await session?.end(done(0.1), launched)).toBe('closed');
  expect(written.size).toBe(0);
  expect(calls.at(-1)).toMatch(/Finish|Terminate/);
  expect(refusals).toEqual([]);
});

test.each(standards)('%s: a second launch after passing never changes the grade', async (standard) => {
  const lms = new Memory();
  await launch(standard, lms).session?.end(done(0.9), launched);
  const graded = [...lms.values].filter(([element]) => /score|status|progress/.test(element));
  const again = launch(standard, lms, launched + 60 * seconds);
  await again.session?.report(begun, launched + 61 * seconds);
  await again.session?.end(done(0.1), launched + 70 * seconds);
  expect([...lms.values].filter(([element]) => /score|status|progress/.test(element))).toEqual(graded);
  expect(again.refusals).toEqual([]);
});

test.each(standards)(
  '%s: who failed may pass, in the same session too, and a worse attempt leaves no trace',
  async (standard) => {
    const { session, written } = launch(standard, new Memory());
    const raw = standard === 'scorm12' ? 'cmi.core.score.raw' : 'cmi.score.raw';
    const status = standard === 'scorm12' ? 'cmi.core.lesson_status' : 'cmi.success_status';
    await session?.report(done(0.5), launched);
    await session?.report(half, launched + 1);
    await session?.report(done(0.4), launched + 2);
    expect([written.get(raw), written.get(status)]).toEqual(['50', 'failed']);
    await session?.report(done(0.95), launched + 3);
    await session?.report(done(0.2), launched + 4);
    expect([written.get(raw), written.get(status)]).toEqual(['95', 'passed']);
  },
);

test.each(standards)('%s: answers of a second launch come after those of the first', async (standard) => {
  const lms = new Memory();
  await launch(standard, lms).session?.end({ ...half, interactions: answered.slice(0, 2) }, launched);
  const again = launch(standard, lms);
  await again.session?.end({ ...half, interactions: answered.slice(2) }, launched);
  expect(lms.values.get('cmi.interactions.2.id')).toBe('demo.how-many');
  expect(again.refusals).toEqual([]);
});

test.each(standards)('%s: an answer is told once; of a quiz begun again both are told', async (standard) => {
  const { session, written, calls } = launch(standard, new Memory());
  const [first] = answered;
  if (!first) throw new Error('no answer');
  await session?.report({ ...half, interactions: [first] }, launched);
  await session?.report({ ...half, interactions: [first] }, launched + 1);
  expect(calls.filter((line) => line.includes('interactions.0.id ='))).toHaveLength(1);
  await session?.report({ ...half, interactions: [] }, launched + 2);
  await session?.report({ ...half, interactions: [{ ...first, at: first.at + 1 }] }, launched + 3);
  expect(written.get('cmi.interactions.1.id')).toBe('demo.where');
});

test.each(standards)('%s: a commit that fails is said, and everything is sent with the next', async (standard) => {
  const lms = new Memory();
  const { session } = launch(standard, lms);
  lms.commits = false;
  expect(await session?.report(done(0.9), launched)).toBe('refused');
  lms.commits = true;
  expect(await session?.report(done(0.9), launched + 1)).toBe('kept');
  expect(lms.values.get('cmi.core.lesson_status') ?? lms.values.get('cmi.success_status')).toBe('passed');
});

test.each(standards)('%s: nothing is asked or written after the end', async (standard) => {
  const { session, calls, refusals } = launch(standard, new Memory());
  await session?.end(half, launched);
  const { length } = calls;
  expect(await session?.report(done(1), launched)).toBe('closed');
  expect(await session?.end(done(1), launched)).toBe('closed');
  expect(calls).toHaveLength(length);
  expect(refusals).toEqual([]);
});

test('an LMS that refuses, throws or is of another kind opens no session', () => {
  const refusing = Object.fromEntries([['LMSInitialize', () => 'false']]);
  const throwing = Object.fromEntries([
    [
      'LMSInitialize',
      () => {
        throw new TypeError('terminated');
      },
    ],
  ]);
  for (const api of [refusing, throwing, {}])
    expect(openScorm({ standard: 'scorm12', api }, 0.8, launched)).toBeUndefined();
});

test('an LMS that knows no interactions still keeps the rest', async () => {
  const { api } = strictApi('scorm12', new Memory());
  const { LMSSetValue: set = () => 'false' } = api;
  api.LMSSetValue = (element = '', value = '') => (element.includes('interactions') ? 'false' : set(element, value));
  const session = openScorm({ standard: 'scorm12', api }, 0.8, launched);
  expect(await session?.report({ ...half, interactions: answered }, launched)).toBe('kept');
});

test.each([
  ['scorm12', 'cmi.suspend_data', 'x'.repeat(4097)],
  ['scorm12', 'cmi.core.score.raw', '8.5e1'],
  ['scorm12', 'cmi.core.lesson_status', 'complete'],
  ['scorm12', 'cmi.interactions.0.result', 'incorrect'],
  ['scorm2004', 'cmi.location', ''],
  ['scorm2004', 'cmi.score.scaled', '1e-7'],
  ['scorm2004', 'cmi.interactions.0.result', 'wrong'],
  ['scorm2004', 'cmi.interactions.1.id', 'left-one-out'],
] as const)('the strict LMS of these tests refuses: %s %s', (standard, element, value) => {
  const { api, refusals } = strictApi(standard);
  const [initialize, set] = standard === 'scorm12' ? ['LMSInitialize', 'LMSSetValue'] : ['Initialize', 'SetValue'];
  api[initialize ?? '']?.('');
  expect(api[set ?? '']?.(element, value)).toBe('false');
  expect(refusals).toHaveLength(1);
});
