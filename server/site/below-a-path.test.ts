import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Resource, Site } from './site';

let respond: typeof import('./respond').respond;

beforeAll(async () => {
  vi.stubEnv('BASE_PATH', '/training');
  vi.resetModules();
  ({ respond } = await import('./respond'));
});

afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

function page(text: string): Resource {
  const variant = { etag: '"x"', headers: [], notModifiedHeaders: [], body: Buffer.from(text) };
  return { encodings: ['identity'], variants: new Map([['identity', variant]]) };
}

const site: Site = new Map(
  ['/nl', '/en', '/nl/join', '/en/join', '/en/embed/demo', '/nl/missing', '/en/missing'].map((path) => [
    `/training${path}`,
    page(path),
  ]),
);

/** Status, where it leads, and the page. */
function ask(url: string) {
  const { status, headers, body } = respond(site, { method: 'GET', url, headers: { 'accept-language': 'en' } });
  const at = headers.indexOf('Location');
  return [status, at < 0 ? '' : headers[at + 1], String(body ?? '')];
}

test.each(['/training', '/training/', '/training?a=b'])('%s is the entrance, in the language of the reader', (url) => {
  expect(ask(url)).toEqual([307, expect.stringMatching(/^\/training\/en(\?a=b)?$/), '']);
});

test('pages, rooms, frames and slashes lead to addresses below the path', () => {
  expect(ask('/training/nl')).toEqual([200, '', '/nl']);
  expect(ask('/training/nl/')).toEqual([308, '/training/nl', '']);
  expect(ask('/training/join/K7M4QRT')).toEqual([307, '/training/en/join/K7M4QRT', '']);
  expect(ask('/training/nl/join/K7M4QRT')).toEqual([200, '', '/nl/join']);
  expect(ask('/training/embed/demo?lang=en')).toEqual([307, '/training/en/embed/demo?lang=en', '']);
});

test('what is missing says so in the language of its address', () => {
  expect(ask('/training/nl/nowhere')).toEqual([404, '', '/nl/missing']);
});

test.each(['/', '/nl', '/trainings/nl', '/join/K7M4QRT'])('%s stands outside and is a 404', (url) => {
  expect(ask(url)).toEqual([404, '', '/en/missing']);
});
