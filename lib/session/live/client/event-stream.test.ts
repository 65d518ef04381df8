import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { eventStream, type StreamPorts, type StreamStatus } from './event-stream';

/** Before an attempt the tests wait a hundredth of the real time; in front of a line that says nothing a twentieth, or for ever. */
const [haste, silentHaste] = [100, 20];
const silences = [10_000, 45_000];
const cleanUp: (() => void)[] = [];

afterEach(() => {
  for (const clean of cleanUp.splice(0)) clean();
});

type Seen = { messages: string[]; statuses: StreamStatus[]; refusals: unknown[]; asked: string[] };

const streamFrom = (...answers: RequestListener[]) => follow(answers, () => () => undefined);
const impatientStreamFrom = (...answers: RequestListener[]) =>
  follow(answers, (milliseconds, act) => timer(milliseconds / silentHaste, act));

function timer(milliseconds: number, act: () => void): () => void {
  const running = setTimeout(act, milliseconds);
  return () => clearTimeout(running);
}

/** A stream from a server of our own, that answers its requests with the given answers, the last one for ever. */
async function follow(answers: RequestListener[], inSilence: StreamPorts['after']) {
  const seen: Seen = { messages: [], statuses: [], refusals: [], asked: [] };
  const server = createServer((request, response) => {
    seen.asked.push(request.url ?? '');
    const answer = answers[Math.min(seen.asked.length, answers.length) - 1];
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  let heard: () => void = () => undefined;
  const stream = eventStream(
    (how, after) => `http://127.0.0.1:${port}/${how}?after=${after ?? 0}`,
    {
      fetch,
      after: (milliseconds, act) =>
        silences.includes(milliseconds) ? inSilence(milliseconds, act) : timer(milliseconds / haste, act),
      chance: () => 0.5,
      now: () => performance.now() * haste,
    },
    {
      onMessage: ({ event, data }) => {
        seen.messages.push(`${event}: ${JSON.stringify(data)}`);
        heard();
      },
      onStatus: (status) => {
        if (seen.statuses.at(-1) !== status) seen.statuses.push(status);
        heard();
      },
      onRefusal: (body) => {
        seen.refusals.push(body);
        heard();
      },
    },
  );
  cleanUp.push(() => {
    stream.close();
    server.close();
    server.closeAllConnections();
  });
  const until = (isSo: () => boolean) =>
    new Promise<void>((resolve) => {
      heard = () => isSo() && resolve();
      heard();
    });
  return { ...seen, stream, until };
}

function speak(response: ServerResponse, ...lines: string[]): void {
  if (!response.headersSent) response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write(`${lines.join('\n')}\n\n`);
}

const speaks =
  (...lines: string[]): RequestListener =>
  (_, response) =>
    speak(response, ...lines);
const answers =
  (status: number, headers: Record<string, string> = {}, body = ''): RequestListener =>
  (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(status, headers).end(body);

test('messages arrive by name, whatever pieces they come in', async () => {
  const { messages, statuses, until } = await streamFrom((_, response) => {
    speak(response, ':', 'id: 1', 'event: room', 'data: "é"');
    response.write('id: 2\nda');
    setTimeout(() => response.write('ta: [2]\n\n'), 5);
  });
  await until(() => messages.length === 2);
  expect(messages).toEqual(['room: "é"', 'message: [2]']);
  expect(statuses).toEqual(['connecting', 'open']);
});

test.each([
  ['204', answers(204)],
  ['500', answers(500)],
  ['502 of a proxy', answers(502, { 'Content-Type': 'text/html' }, '<h1>502 Bad Gateway</h1>')],
  ['503', answers(503, { 'Retry-After': '1' })],
  ['429', answers(429, { 'Content-Type': 'application/json' }, '{"error":"too-many"}')],
  ['a login page', answers(200, { 'Content-Type': 'text/html' }, '<form>')],
  ['a redirect to a login page', answers(302, { Location: '/login' })],
  ['a 404 of somebody else', answers(404, { 'Content-Type': 'text/html' }, 'no such page')],
  ['a 403 of a firewall', answers(403, { 'Content-Type': 'text/html' }, 'no')],
  ['a cut line', ((request) => request.destroy()) as RequestListener],
])('after %s it comes back by itself and goes on where it was', async (_, fault) => {
  const { messages, asked, statuses, refusals, until } = await streamFrom(
    (_, response) => {
      speak(response, 'id: 7', 'data: 1');
      response.end();
    },
    fault,
    fault,
    speaks('id: 8', 'data: 2'),
  );
  await until(() => messages.length === 2);
  expect(messages).toEqual(['message: 1', 'message: 2']);
  expect(asked).toEqual(['/stream?after=0', ...Array(3).fill('/stream?after=7')]);
  expect(statuses).toEqual(['connecting', 'open', 'waiting', 'open']);
  expect(refusals).toEqual([]);
});

test.each([403, 404])('a %s that our own server explains is the end', async (status) => {
  const json = { 'Content-Type': 'application/json; charset=utf-8' };
  const { asked, refusals, until, stream } = await streamFrom(answers(status, json, '{"error":"removed"}'));
  await until(() => refusals.length > 0);
  expect(refusals).toEqual([{ error: 'removed' }]);
  stream.wake();
  expect(asked).toHaveLength(1);
});

test('a line that has gone silent is taken up anew', async () => {
  const { messages, asked, until } = await impatientStreamFrom(speaks('id: 1', 'data: 1'), speaks('id: 2', 'data: 2'));
  await until(() => messages.length === 2);
  expect(asked).toEqual(['/stream?after=0', '/stream?after=1']);
});

test('where something holds streams back it asks instead, and later tries a stream again', async () => {
  const { messages, asked, statuses, until } = await impatientStreamFrom((request, response) => {
    if (request.url?.startsWith('/stream'))
      return void response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    const events = [{ event: 'room', id: messages.length + 1, data: 'polled' }];
    response.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ events }));
  });
  await until(() => messages.length === 21);
  expect(asked.slice(0, 4)).toEqual(['/stream?after=0', '/stream?after=0', '/poll?after=0', '/poll?after=1']);
  expect(asked.filter((address) => address.startsWith('/stream')).length).toBeGreaterThan(2);
  expect(statuses).toContain('polling');
});

test('who wakes it does not wait, and a fresh line stays as it is', async () => {
  const started = performance.now();
  const { asked, statuses, messages, stream, until } = await streamFrom(
    answers(503, { 'Retry-After': '3000' }),
    speaks('data: 1'),
  );
  await until(() => statuses.includes('waiting'));
  stream.wake();
  await until(() => messages.length === 1);
  expect(performance.now() - started).toBeLessThan(30_000 / haste);
  stream.wake();
  expect(asked).toHaveLength(2);
});

test('a device that says it has no line is believed at once, and goes on where it was', async () => {
  const { asked, statuses, messages, stream, until } = await streamFrom(
    speaks('id: 4', 'data: 1'),
    speaks('id: 5', 'data: 2'),
  );
  await until(() => messages.length === 1);
  stream.drop();
  expect(statuses.at(-1)).toBe('waiting');
  stream.wake();
  await until(() => messages.length === 2);
  expect(asked).toEqual(['/stream?after=0', '/stream?after=4']);
});

test('nothing is asked or heard once it is closed', async () => {
  const { asked, messages, stream, until, statuses } = await streamFrom(speaks('data: 1'));
  await until(() => statuses.includes('open'));
  stream.close();
  stream.wake();
  expect(asked).toHaveLength(1);
  expect(messages.length).toBeLessThanOrEqual(1);
});
