import { expect, test } from 'vitest';
import { launchAddress, openCmi5, uuidOf } from './cmi5-session';
import type { LmsReport, LmsSession } from './lms-session';
import { saidIn, type TestLrs, testLrs } from './lrs.fixture';

const launched = Date.UTC(2026, 10, 29, 12);

const query = new URLSearchParams({
  endpoint: 'https://lrs.example/xapi',
  fetch: 'https://lms.example/key?session=1',
  actor: JSON.stringify({ objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'reader-1' } }),
  registration: 'd5a8ac2c-9b7a-4a36-8f6e-7ac0c5f7a3a1',
  activityId: 'https://lms.example/au/1',
});

const begun: LmsReport = { state: '{"v":1}', place: '', progress: 0, isComplete: false, interactions: [] };
const done = (score: number): LmsReport => ({
  ...begun,
  state: `{"v":1,"s":${score}}`,
  progress: 1,
  isComplete: true,
  score,
});

const answered: LmsReport['interactions'] = [
  {
    id: 'demo.how-many',
    points: 1,
    at: launched + 5000,
    options: [],
    targets: [],
    given: { kind: 'numeric', from: 3.5, to: 3.5 },
    right: { kind: 'numeric', from: 3, to: 4 },
  },
];

function tab(lrs: TestLrs) {
  let kept: string | null = null;
  let ids = 0;
  const world = {
    fetch: async (url: string, { method = 'GET', headers, body }: RequestInit) => {
      const lower = Object.fromEntries([...new Headers(headers)].map(([name, value]) => [name, value]));
      const { status, body: text } = lrs.reply({ method, url, headers: lower, body: String(body ?? '') });
      return new Response(status === 204 ? null : text, { status });
    },
    uuid: () => {
      ids += 1;
      return uuidOf(new Uint8Array(16).fill(ids));
    },
    remembered: () => kept,
    remember: (text: string) => {
      kept = text;
    },
  };
  return { open: () => openCmi5(addressIn(query), world, 0.8, launched), world };
}

function addressIn(given: URLSearchParams) {
  const address = launchAddress(`?${given}`);
  if (!address) throw new Error('no launch');
  return address;
}

function sessionIn(opened: Awaited<ReturnType<typeof openCmi5>>): LmsSession {
  if (typeof opened === 'string') throw new Error(opened);
  return opened;
}

test('a session says what cmi5 defines, in its order, and every statement fits', async () => {
  const lrs = testLrs();
  const session = sessionIn(await tab(lrs).open());
  expect(lrs.requests.slice(0, 5)).toEqual([
    'POST /key',
    'GET /xapi/activities/state LMS.LaunchData',
    'GET /xapi/agents/profile',
    'GET /xapi/activities/state kettingreactie',
    'POST /xapi/statements',
  ]);
  expect(await session.report(begun, launched + 1000)).toBe('kept');
  expect(await session.report({ ...begun, interactions: answered }, launched + 6000)).toBe('kept');
  expect(await session.report({ ...done(0.9), interactions: answered }, launched + 9000)).toBe('kept');
  expect(await session.end({ ...done(0.9), interactions: answered }, launched + 10_000)).toBe('kept');
  expect(await session.report(done(0.1), launched + 11_000)).toBe('closed');
  expect(saidIn(lrs)).toEqual(['initialized', 'answered', 'completed', 'passed', 'terminated']);
  expect(lrs.faults).toEqual([]);
});

test('a range is written as the standard has it', async () => {
  const lrs = testLrs();
  const session = sessionIn(await tab(lrs).open());
  await session.report({ ...begun, interactions: answered }, launched);
  expect(JSON.stringify(lrs.statements[1])).toContain('"correctResponsesPattern":["3[:]4"]');
});

test('who fails may still pass, and is never failed after that', async () => {
  const lrs = testLrs();
  const session = sessionIn(await tab(lrs).open());
  for (const score of [0.5, 0.6, 0.9, 0.2]) await session.report(done(score), launched);
  await session.end(done(0.2), launched);
  expect(saidIn(lrs)).toEqual(['initialized', 'completed', 'failed', 'passed', 'terminated']);
  expect(lrs.faults).toEqual([]);
});

test('a second session of an attempt that was passed has the state, and says neither passed nor failed again', async () => {
  const lrs = testLrs();
  await sessionIn(await tab(lrs).open()).end(done(0.9), launched);
  const again = testLrs();
  for (const [id, text] of lrs.states) again.states.set(id, text);
  const session = sessionIn(await tab(again).open());
  expect(session.start.state).toBe(done(0.9).state);
  await session.end(done(0.1), launched);
  expect(saidIn(again)).toEqual(['initialized', 'terminated']);
});

test('a launch that was used before is said, and nothing is sent with no key', async () => {
  const lrs = testLrs();
  await tab(lrs).open();
  const { length } = lrs.requests;
  expect(await tab(lrs).open()).toBe('spent');
  expect(lrs.requests.slice(length)).toEqual(['POST /key']);
});

test('a page that is loaded again goes on with the key of its tab; one that was left does not', async () => {
  const lrs = testLrs();
  const { open } = tab(lrs);
  await open();
  const session = sessionIn(await open());
  await session.end(begun, launched + 1000);
  expect(saidIn(lrs)).toEqual(['initialized', 'terminated']);
  expect(await open()).toBe('spent');
  expect(lrs.faults).toEqual([]);
});

test.each(['refused', 'login'] as const)('%s: it is said, and what waits is sent once, in order', async (answer) => {
  const lrs = testLrs();
  const session = sessionIn(await tab(lrs).open());
  lrs.answer = answer;
  expect(await session.report({ ...begun, interactions: answered }, launched)).toBe('refused');
  lrs.answer = 'taken';
  expect(await session.report({ ...done(0.9), interactions: answered }, launched)).toBe('kept');
  expect(saidIn(lrs)).toEqual(['initialized', 'answered', 'completed', 'passed']);
  expect(lrs.faults).toEqual([]);
});

test.each(['Review', 'Browse'])('%s: only the beginning and the end are said', async (launchMode) => {
  const lrs = testLrs();
  lrs.launchData = { ...lrs.launchData, launchMode };
  const session = sessionIn(await tab(lrs).open());
  expect(session.start.mode).toBe('look');
  await session.report({ ...done(0.1), interactions: answered }, launched);
  await session.end(done(0.1), launched);
  expect(saidIn(lrs)).toEqual(['initialized', 'terminated']);
  expect(lrs.states.size).toBe(0);
  expect(lrs.faults).toEqual([]);
});

test('the language of the reader is what the LMS says it is', async () => {
  const lrs = testLrs();
  lrs.language = 'en-US,nl';
  expect(sessionIn(await tab(lrs).open()).start.language).toBe('en-US,nl');
});

test('where no LRS answers there is no session, and an address without a launch is none', async () => {
  const { world } = tab(testLrs());
  const dead = { ...world, fetch: async () => Promise.reject(new TypeError('no line')) };
  expect(await openCmi5(addressIn(query), dead, 0.8, launched)).toBe('none');
  const html = {
    ...world,
    fetch: async (url: string) =>
      url.includes('/key') ? Response.json({ 'auth-token': 'x' }) : new Response('<!doctype html>'),
  };
  expect(await openCmi5(addressIn(query), html, 0.8, launched)).toBe('none');
  expect(launchAddress('?step=1')).toBeUndefined();
  expect(launchAddress(`?${query}`.replace('actor=', 'actor=x'))).toBeUndefined();
});
