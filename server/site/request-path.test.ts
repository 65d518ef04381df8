import fc from 'fast-check';
import { expect, test } from 'vitest';
import { requestPath } from './request-path';

test('a path is decoded, its query is not', () => {
  expect(requestPath('/nl/%63ases?q=a%20b#x')).toEqual({
    ok: true,
    path: '/nl/cases',
    rawPath: '/nl/%63ases',
    query: '?q=a%20b',
  });
});

test('an absolute address is read as its path', () => {
  expect(requestPath('http://example.org/nl?x')).toMatchObject({ ok: true, path: '/nl', query: '?x' });
  expect(requestPath('http://example.org')).toMatchObject({ ok: true, path: '/' });
});

test.each([
  '/%',
  '/%ff',
  '/a%00b',
  '/a%0d%0ab',
  '/../etc/passwd',
  '/nl/%2e%2e/x',
  '/nl/..%2fx',
  '/nl/./x',
  '/a\\b',
  '/a%5cb',
  'nl',
  '*',
])('%s is a bad request', (url) => {
  expect(requestPath(url)).toEqual({ ok: false, status: 400 });
});

test('an address of more than 2048 characters is too long', () => {
  expect(requestPath(`/${'a'.repeat(2047)}`)).toMatchObject({ ok: true });
  expect(requestPath(`/${'a'.repeat(2048)}`)).toEqual({ ok: false, status: 414 });
});

test('whatever is asked, what comes through is a path without a way up', () => {
  const piece = fc.oneof(fc.string(), fc.constantFrom('..', '%2e%2e', '/', '%2f', '\\', '%00', '?', '#', 'http://x'));
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const result = requestPath(`/${pieces.join('')}`);
      if (result.ok) expect(result.path).toMatch(/^\/(?!(?:.*\/)?\.\.(?:\/|$))[^\0\\]*$/);
    }),
  );
});
