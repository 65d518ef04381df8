import { expect, test } from 'vitest';
import type { Encoding } from './manifest';
import { failureResponse, respond, type SiteResponse } from './respond';
import type { Resource, Site } from './site';

function resource(text: string, ...encodings: Encoding[]): Resource {
  const variants = new Map(
    encodings.map((encoding) => [
      encoding,
      {
        etag: `"${text}-${encoding}"`,
        headers: ['ETag', `"${text}-${encoding}"`],
        notModifiedHeaders: ['ETag', 'kept'],
        body: Buffer.from(`${text} ${encoding}`),
      },
    ]),
  );
  return { encodings, variants };
}

const site: Site = new Map([
  ['/nl', resource('home', 'br', 'gzip', 'identity')],
  ['/font.woff2', resource('font', 'identity')],
  ['/nl/embed/demo', resource('cascade', 'identity')],
  ['/en/embed/demo', resource('cascade', 'identity')],
  ['/nl/missing', resource('weg', 'identity')],
  ['/en/missing', resource('gone', 'identity')],
  ['/nl/failed', resource('stuk', 'identity')],
  ['/en/failed', resource('broken', 'identity')],
  ['/nl/unreachable', resource('los', 'identity')],
]);

function ask(url: string, headers: Record<string, string> = {}, method = 'GET'): SiteResponse {
  return respond(site, { method, url, headers });
}

function header({ headers }: SiteResponse, name: string): string | undefined {
  return headers[headers.indexOf(name) + 1];
}

test('a page is sent in the encoding its reader likes best', () => {
  expect(String(ask('/nl', { 'accept-encoding': 'gzip, br' }).body)).toBe('home br');
  expect(String(ask('/nl').body)).toBe('home identity');
});

test('a file without a compressed form is sent as it is', () => {
  expect(String(ask('/font.woff2', { 'accept-encoding': 'br' }).body)).toBe('font identity');
});

test('a query changes nothing about a page', () => {
  expect(ask('/nl?utm=x')).toEqual(ask('/nl'));
});

test.each(['"home-br"', 'W/"home-br"', '"other", "home-br"', '*'])(
  'If-None-Match %s is answered with 304 and no body',
  (tag) => {
    expect(ask('/nl', { 'accept-encoding': 'br', 'if-none-match': tag })).toEqual({
      status: 304,
      headers: ['ETag', 'kept'],
    });
  },
);

test('the tag of another encoding does not match', () => {
  expect(ask('/nl', { 'accept-encoding': 'gzip', 'if-none-match': '"home-br"' }).status).toBe(200);
});

test.each(['/nl', '/', '/nl/', '/nowhere', '/%'])('HEAD %s is GET without its body', (url) => {
  const { status, headers } = ask(url);
  expect(ask(url, {}, 'HEAD')).toEqual({ status, headers });
});

test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not allowed, and the answer says what is', (method) => {
  const reply = ask('/nl', {}, method);
  expect(reply.status).toBe(405);
  expect(header(reply, 'Allow')).toBe('GET, HEAD');
});

test('the entrance leads to the language of the reader and is kept by nobody', () => {
  const reply = ask('/?from=mail', { cookie: 'locale=en' });
  expect(reply.status).toBe(307);
  expect(header(reply, 'Location')).toBe('/en?from=mail');
  expect(header(reply, 'Vary')).toBe('Accept-Language, Cookie');
  expect(header(reply, 'Cache-Control')).toBe('private, no-store');
});

test.each([
  ['/embed/demo?lang=en&step=2', {}, '/en/embed/demo?lang=en&step=2'],
  ['/embed/demo', { 'accept-language': 'en' }, '/en/embed/demo'],
  ['/embed/demo?lang=xx', {}, '/nl/embed/demo?lang=xx'],
])('%s with %j leads to the cascade in a language', (url, headers, location) => {
  const reply = ask(url, headers);
  expect(reply.status).toBe(307);
  expect(header(reply, 'Location')).toBe(location);
});

test('the cascade of no case is a 404', () => {
  expect(ask('/embed/nowhere').status).toBe(404);
});

test('a trailing slash leads to the address without, query and spelling kept', () => {
  const reply = ask('/nl/caf%C3%A9/?q=a%20b');
  expect(reply.status).toBe(308);
  expect(header(reply, 'Location')).toBe('/nl/caf%C3%A9?q=a%20b');
});

test.each(['//evil.example/', '/nl//', '/%2fevil.example/', '/nl%2f'])('%s is never a redirect', (url) => {
  expect(ask(url).status).toBe(404);
});

test.each([
  ['/en/nowhere', {}, 'gone identity'],
  ['/nl/nowhere', { cookie: 'locale=en' }, 'weg identity'],
  ['/nowhere', { 'accept-language': 'en' }, 'gone identity'],
  ['/nowhere', {}, 'weg identity'],
  ['/en/missing', {}, 'gone identity'],
])('%s with %j is a 404 in the language of the reader', (url, headers, body) => {
  const reply = ask(url, headers);
  expect(reply.status).toBe(404);
  expect(String(reply.body)).toBe(body);
});

test.each([
  ['/en/cases/zalando', {}, 'broken identity'],
  ['/', { 'accept-language': 'en' }, 'broken identity'],
  ['/nl?a=b', { cookie: 'locale=en' }, 'stuk identity'],
])('a fault of ours at %s with %j is a 500 in the language of the reader', (url, headers, body) => {
  const reply = failureResponse(site, { method: 'GET', url, headers });
  expect(reply.status).toBe(500);
  expect(String(reply.body)).toBe(body);
});

test('a page that answers in the place of another has its own status at its own address', () => {
  expect(ask('/nl/failed').status).toBe(500);
  expect(ask('/nl/unreachable').status).toBe(503);
  expect(String(ask('/nl/unreachable').body)).toBe('los identity');
});

test('what is no address is refused', () => {
  expect(ask('/%ff').status).toBe(400);
  expect(ask(`/${'a'.repeat(3000)}`).status).toBe(414);
});

test.each(['/', '/nl/', '/%', `/${'a'.repeat(3000)}`])('the answer to %.9s carries the security headers', (url) => {
  const { headers } = ask(url);
  for (const name of [
    'Content-Security-Policy',
    'X-Content-Type-Options',
    'X-Frame-Options',
    'Strict-Transport-Security',
  ]) {
    expect(headers).toContain(name);
  }
});
