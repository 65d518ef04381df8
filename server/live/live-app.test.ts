import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import english from '@/content/ui/en.json';
import dutch from '@/content/ui/nl.json';
import { demoCase } from '@/lib/session/live/any-live.fixture';
import { healthPath, joinAddress, sessionsAddress } from '@/lib/session/live/live-address';
import type { LiveErrorBody } from '@/lib/session/live/live-error';
import type { LiveReport } from '@/lib/session/live/live-view';
import { type Heard, type RunningLive, runningLive, TestBrowser } from './running-live.fixture';
import type { LogStore } from './store/log-store';
import { openSqliteStore } from './store/sqlite-store';

const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-live-'));
let live: RunningLive;
/** What the store does instead of what it should, as long as it is there. */
let fault: Error | undefined;

function faultyStore(): LogStore {
  const store = openSqliteStore(join(folder, 'live.sqlite'));
  return {
    ...store,
    append: async (request) => {
      if (fault) throw fault;
      return store.append(request);
    },
    check: async (now) => {
      if (fault) throw fault;
      return store.check(now);
    },
  };
}

beforeAll(async () => {
  live = await runningLive([demoCase], async () => faultyStore());
  await live.service.start();
});

afterAll(async () => {
  await live.close();
  rmSync(folder, { recursive: true, force: true });
});

const browser = (locale: 'nl' | 'en' = 'nl') => new TestBrowser(live.url, locale);

function codeOf({ text }: Heard): string {
  const { error }: LiveErrorBody = JSON.parse(text);
  return error.code;
}

/** A room with a host and two phones, at its first question. */
async function room() {
  const [host, ann, bob] = [browser(), browser(), browser('en')];
  const { session, code } = await host.open('demo');
  await ann.join(code);
  await bob.join(code);
  await host.command(session, { type: 'next' });
  return { host, ann, bob, session, code };
}

test('a session goes from its first question to its report, and every role sees its own', async () => {
  const { host, ann, bob, session } = await room();
  const [phone, screen, desk] = await Promise.all([
    ann.listen(session, 'participant'),
    host.listen(session, 'screen'),
    host.listen(session, 'facilitator'),
  ]);
  expect((await ann.answer(session, 'restart', ['wait'])).status).toBe(200);
  expect((await bob.answer(session, 'restart', ['act'])).status).toBe(200);
  await desk.until(({ event, data }) => event === 'tally' && data.answered === 2 && data.right === 1);
  await screen.until(({ event, data }) => event === 'count' && data.answered === 2);
  expect(phone.text + screen.text).not.toMatch(/outcome of|"hands"|"was"/);
  await host.command(session, { type: 'next' });
  const shown = await phone.until(
    ({ event, data }) => event === 'room' && data.scene.type === 'question' && 'outcome' in data.scene,
  );
  expect(shown.data).toMatchObject({
    scene: {
      options: [
        { id: 'wait', hands: 1, was: true },
        { id: 'act', hands: 1, was: false },
      ],
    },
  });
  await host.command(session, { type: 'end' });
  const report: LiveReport = JSON.parse((await host.send('GET', host.part(session, 'report'))).text);
  expect(report).toMatchObject({
    people: 2,
    state: { hands: { restart: { wait: 1, act: 1 } } },
    tallies: [{ of: 'restart', answered: 2 }],
  });
  expect(codeOf(await ann.send('GET', ann.part(session, 'report')))).toBe('not-allowed');
  for (const stream of [phone, screen, desk]) stream.close();
});

test('a browser that comes back is the same person, with its answers and without what it has seen', async () => {
  const { ann, session, code } = await room();
  const before = await ann.join(code);
  await ann.answer(session, 'restart', ['act']);
  const first = await ann.listen(session, 'participant');
  const { id = 0 } = await first.until(({ event }) => event === 'room');
  const again = await ann.listen(session, 'participant', id);
  const own = await again.until(({ event }) => event === 'own');
  expect(own.data).toMatchObject({ person: before.person, answers: { restart: { chosen: ['act'] } } });
  await again.until(({ event }) => event === 'count');
  expect(again.events.map(({ event }) => event)).toEqual(['hello', 'own', 'count']);
  expect((await first.until(({ event }) => event === 'bye')).data).toEqual({ why: 'replaced' });
  expect((await ann.join(code)).name).toBe(before.name);
  again.close();
});

test('what was sent twice is kept once, with the first receipt', async () => {
  const { host, ann, session } = await room();
  const [one, two] = await Promise.all([
    ann.answer(session, 'restart', ['wait'], 'same'),
    ann.answer(session, 'restart', ['act'], 'same'),
  ]);
  expect(one.status).toBe(200);
  expect(two.text).toBe(one.text);
  expect((await ann.answer(session, 'restart', ['act'], 'same')).text).toBe(one.text);
  const report: LiveReport = JSON.parse((await host.send('GET', host.part(session, 'report'))).text);
  expect(report.tallies[0]).toMatchObject({ answered: 1 });
});

test('a poll gives what a stream begins with', async () => {
  const { ann, session } = await room();
  const { text } = await ann.send('GET', `${ann.part(session, 'poll')}&as=participant`);
  const stream = await ann.listen(session, 'participant');
  await stream.until(({ event }) => event === 'count');
  const names = (events: { event: string }[]) => events.map(({ event }) => event);
  expect(names(JSON.parse(text).events)).toEqual(names(stream.events));
  stream.close();
});

test('a stream comes through a proxy at once, and is not kept by anybody', async () => {
  const { ann, session } = await room();
  const stream = await ann.listen(session, 'participant');
  expect(stream.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-cache, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
  });
  stream.close();
});

test('the cookie is for no script and no other site, and only its hash is kept', async () => {
  const ann = browser();
  const { code } = await ann.open('demo');
  const { headers } = await browser().send('POST', joinAddress, { code, locale: 'nl' });
  expect(headers['set-cookie']?.[0]).toMatch(/^kettingreactie-device=[\w-]{43};.*HttpOnly/);
  expect(headers['set-cookie']?.[0]).toContain('SameSite=Strict');
  const secure = await browser().send('POST', joinAddress, { code, locale: 'nl' }, { 'x-forwarded-proto': 'https' });
  expect(secure.headers['set-cookie']?.[0]).toContain('Secure');
});

test('a link lets another host in until it is revoked; two who drive wait for each other', async () => {
  const { host, session } = await room();
  const co = browser('en');
  const { link } = await host.command(session, { type: 'make-link', role: 'facilitator' });
  expect(codeOf(await co.send('POST', co.part(session, 'enter'), { token: 'wrong' }))).toBe('unknown-link');
  const entered = await co.send('POST', co.part(session, 'enter'), { token: link?.token });
  expect(JSON.parse(entered.text)).toEqual({ role: 'facilitator', slug: 'demo' });
  expect((await co.send('POST', co.part(session, 'enter'), { token: link?.token })).status).toBe(200);
  const desk = await co.listen(session, 'facilitator');
  const next = { seq: 1_000_000, command: { type: 'next' } };
  expect(codeOf(await co.send('POST', co.part(session, 'commands'), { key: 'a', ...next }))).toBe('not-driving');
  await co.command(session, { type: 'take-over' });
  expect(codeOf(await host.send('POST', host.part(session, 'commands'), { key: 'b', ...next }))).toBe('not-driving');
  await host.command(session, { type: 'take-over' });
  await host.command(session, { type: 'revoke-link', link: link?.id ?? '' });
  expect((await desk.until(({ event }) => event === 'bye')).data).toEqual({ why: 'revoked' });
  await expect(co.listen(session, 'facilitator')).rejects.toThrow('403');
  expect(codeOf(await co.send('POST', co.part(session, 'enter'), { token: link?.token }))).toBe('unknown-link');
});

test('a link is told once: who lost the answer makes another', async () => {
  const { host, session } = await room();
  const body = { key: 'link', seq: 0, command: { type: 'make-link', role: 'screen' } };
  const first = JSON.parse((await host.send('POST', host.part(session, 'commands'), body)).text);
  const again = JSON.parse((await host.send('POST', host.part(session, 'commands'), body)).text);
  expect(first.link.token).toMatch(/^[\w-]{43}$/);
  expect(again).toEqual({ ...first, link: { id: first.link.id } });
});

test('people choose a name, and the facilitator renames and removes; who was removed stays out', async () => {
  const { host, ann, bob, session, code } = await room();
  const desk = await host.listen(session, 'facilitator');
  const phone = await ann.listen(session, 'participant');
  await ann.send('POST', ann.part(session, 'name'), { key: 'n', name: '  An\u202En\u0007a ' });
  await phone.until(({ event, data }) => event === 'own' && data.name === 'Anna');
  const { person } = await ann.join(code);
  await host.command(session, { type: 'rename', person, name: '' });
  await phone.until(({ event, data }) => event === 'own' && /^[A-Z]/.test(data.name) && data.name !== 'Anna');
  await host.command(session, { type: 'remove', person });
  expect((await phone.until(({ event }) => event === 'bye')).data).toEqual({ why: 'removed' });
  await desk.until(({ event, data }) => event === 'people' && data.gone.includes(person));
  expect(codeOf(await ann.send('POST', joinAddress, { code, locale: 'nl' }))).toBe('removed');
  expect((await bob.answer(session, 'restart', ['act'])).status).toBe(200);
  desk.close();
});

test('what is erased is gone for everybody, at once', async () => {
  const { host, ann, session, code } = await room();
  const phone = await ann.listen(session, 'participant');
  expect(codeOf(await ann.erase(session))).toBe('not-allowed');
  expect((await host.erase(session)).status).toBe(204);
  expect((await phone.until(({ event }) => event === 'bye')).data).toEqual({ why: 'deleted' });
  expect(codeOf(await ann.answer(session, 'restart', ['act']))).toBe('no-session');
  expect(codeOf(await ann.send('POST', joinAddress, { code, locale: 'nl' }))).toBe('unknown-code');
});

test.each([
  ['not JSON', '{"key":', {}, 400, 'malformed'],
  ['another shape', { key: 'a', of: 'restart', chosen: 'wait' }, {}, 400, 'malformed'],
  ['a field too many', { key: 'a', of: 'restart', chosen: ['wait'], admin: true }, {}, 400, 'malformed'],
  ['a prototype', '{"key":"a","of":"restart","chosen":["wait"],"__proto__":{"x":1}}', {}, 400, 'malformed'],
  ['U+0000', { key: 'a', of: 'restart', chosen: ['wa\u0000it'] }, {}, 400, 'malformed'],
  ['nothing', '', {}, 400, 'malformed'],
  ['too much', { key: 'a', of: 'restart', chosen: ['x'.repeat(5000)] }, {}, 413, 'too-large'],
  ['another kind of text', 'key=a', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'not-json'],
  [
    'a page of another site',
    { key: 'a', of: 'restart', chosen: ['wait'] },
    { origin: 'https://evil.example' },
    403,
    'wrong-origin',
  ],
  [
    'a browser that says so',
    { key: 'a', of: 'restart', chosen: ['wait'] },
    { 'sec-fetch-site': 'cross-site' },
    403,
    'wrong-origin',
  ],
  ['nobody', { key: 'a', of: 'restart', chosen: ['wait'] }, { cookie: '' }, 403, 'not-allowed'],
  [
    'a stranger',
    { key: 'a', of: 'restart', chosen: ['wait'] },
    { cookie: `kettingreactie-device=${'x'.repeat(43)}` },
    403,
    'not-allowed',
  ],
  ['a question that is not open', { key: 'a', of: 'where-next', chosen: ['act'] }, {}, 409, 'closed'],
  ['an option that is none', { key: 'a', of: 'restart', chosen: ['toString'] }, {}, 400, 'malformed'],
])('an answer from %s is refused in one sentence of the reader', async (_, body, headers, status, code) => {
  const { ann, session } = await room();
  const heard = await ann.send('POST', ann.part(session, 'answers'), body, headers);
  expect([heard.status, codeOf(heard)]).toEqual([status, code]);
  const { error }: LiveErrorBody = JSON.parse(heard.text);
  expect(error.message).toBe(dutch.liveServer.refused[error.code]);
});

test('the sentence is in the language of the address, else of the browser', async () => {
  const say = async (path: string, headers: Record<string, string>) => {
    const { text } = await browser().send('GET', path, undefined, headers);
    return JSON.parse(text).error.message;
  };
  const path = `${sessionsAddress}/none/report`;
  expect(await say(`${path}?locale=en`, {})).toBe(english.liveServer.refused['not-allowed']);
  expect(await say(path, { 'accept-language': 'en' })).toBe(english.liveServer.refused['not-allowed']);
  expect(await say('/api/live/nothing', {})).toBe(dutch.liveServer.refused['no-session']);
});

test('a wrong code waits longer each time; a right one does not, whoever tried before', async () => {
  const { session, code } = await room();
  const guesser = browser();
  const guess = async (given: string) => {
    const started = performance.now();
    const heard = await guesser.send('POST', joinAddress, { code: given, locale: 'nl' });
    return { status: heard.status, took: performance.now() - started };
  };
  expect(await guess('2222222')).toMatchObject({ status: 404 });
  const second = await guess('no code at all');
  expect(second.status).toBe(404);
  expect(second.took).toBeGreaterThan(450);
  const wrong = guess('3333333');
  const right = await guess(code.toLowerCase());
  expect(right).toMatchObject({ status: 200 });
  expect(right.took).toBeLessThan((await wrong).took);
  expect(session).toBeDefined();
});

test('who answers too often is told when to come back, and nobody else with them', async () => {
  const { ann, bob, session } = await room();
  const heard = await Promise.all(Array.from({ length: 31 }, () => ann.answer(session, 'restart', ['wait'])));
  const refused = heard.find(({ status }) => status === 429);
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  expect(heard.filter(({ status }) => status === 200).length).toBe(30);
  expect((await bob.answer(session, 'restart', ['act'])).status).toBe(200);
});

test('what can not be kept is not acknowledged; as soon as it can be, all goes on', async () => {
  const { host, ann, bob, session } = await room();
  const phone = await ann.listen(session, 'participant');
  await bob.answer(session, 'restart', ['act']);
  fault = new Error('no space left on device');
  const heard = await ann.answer(session, 'restart', ['wait'], 'kept-later');
  expect([heard.status, codeOf(heard), heard.headers['retry-after']]).toEqual([503, 'unavailable', '2']);
  fault = undefined;
  expect((await ann.answer(session, 'restart', ['wait'], 'kept-later')).status).toBe(200);
  await host.command(session, { type: 'next' });
  const shown = await phone.until(
    ({ event, data }) => event === 'room' && data.scene.type === 'question' && 'outcome' in data.scene,
  );
  expect(shown.data).toMatchObject({ scene: { options: [{ hands: 1 }, { hands: 1 }] } });
  phone.close();
});

test('health tells of the store as it is', async () => {
  const { status, text } = await browser().send('GET', healthPath);
  expect([status, JSON.parse(text)]).toEqual([200, { status: 'ok', live: 1, store: 'ok' }]);
});

test('a server that stops keeps what it took, and sends everybody away to come back to the same session', async () => {
  const file = join(folder, 'again.sqlite');
  const first = await runningLive([demoCase], async () => openSqliteStore(file));
  await first.service.start();
  const host = new TestBrowser(first.url);
  const { session } = await host.open('demo');
  await host.command(session, { type: 'next' });
  const desk = await host.listen(session, 'facilitator');
  await first.close();
  expect((await desk.until(({ event }) => event === 'bye')).data).toEqual({ why: 'restart', after: 1000 });
  const second = await runningLive([demoCase], async () => openSqliteStore(file));
  await second.service.start();
  const back = new TestBrowser(second.url);
  back.cookie = host.cookie;
  const again = await back.listen(session, 'facilitator');
  expect((await again.until(({ event }) => event === 'facilitator')).data).toMatchObject({ state: { place: 1 } });
  again.close();
  await second.close();
});
