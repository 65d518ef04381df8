import { expect, test } from 'vitest';
import { ask, willPass } from './ask';

/** A fetch that answers with this, whatever it is asked. */
const answering = (body: string | null, status: number, type = 'application/json; charset=utf-8') =>
  ask(async () => new Response(body, { status, ...(type && { headers: { 'Content-Type': type } }) }), 'http://x/');

const refusal = { code: 'closed', message: 'De vraag is gesloten.' };

test('what our server answers is the body', async () => {
  expect(await answering('{"seq":3}', 200)).toEqual({ type: 'done', body: { seq: 3 } });
  expect(await answering(null, 204, '')).toEqual({ type: 'done', body: undefined });
});

test('what our server refuses is told in its words', async () => {
  expect(await answering(JSON.stringify({ error: refusal }), 409)).toEqual({ type: 'refused', error: refusal });
});

test.each([
  ['a page of a proxy', '<h1>502</h1>', 502, 'text/html'],
  ['a login page', '<form>', 200, 'text/html'],
  ['JSON that is cut', '{"se', 200, 'application/json'],
  ['an error of somebody else', '{"message":"no"}', 500, 'application/json'],
  ['an error that is none', '{"error":"no"}', 500, 'application/json'],
])('%s is nobody of ours', async (_, body, status, type) => {
  expect(await answering(body, status, type)).toMatchObject({ type: 'unreachable' });
});

test('a line that fails is nobody of ours', async () => {
  expect(await ask(() => Promise.reject(new TypeError('failed')), 'http://x/')).toEqual({
    type: 'unreachable',
    wait: 0,
  });
});

test('a body goes out as JSON, without one there is no type', async () => {
  const sent: RequestInit[] = [];
  const fetch = async (_: unknown, init: RequestInit = {}) => {
    sent.push(init);
    return new Response('{}', { headers: { 'Content-Type': 'application/json' } });
  };
  await ask(fetch, 'http://x/', { method: 'POST', body: { a: 1 } });
  await ask(fetch, 'http://x/');
  expect(sent[0]).toMatchObject({ method: 'POST', body: '{"a":1}' });
  expect(new Headers(sent[0]?.headers).get('Content-Type')).toBe('application/json');
  expect(new Headers(sent[1]?.headers).has('Content-Type')).toBe(false);
});

test('only too many requests and a store that can not keep pass by themselves', () => {
  expect(willPass({ code: 'too-many', message: '' })).toBe(true);
  expect(willPass({ code: 'unavailable', message: '' })).toBe(true);
  expect(willPass({ code: 'closed', message: '' })).toBe(false);
});
