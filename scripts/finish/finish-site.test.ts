import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { createConnection } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Manifest } from '@/server/site/manifest';
import { readSite } from '@/server/site/site';
import { siteServer } from '@/server/site/site-server';
import { finishSite } from './finish-site';

const folder = mkdtempSync(join(tmpdir(), 'finish-'));
const out = join(folder, 'out');
const manifestFile = join(folder, 'delivery/manifest.json');
const packages = join(folder, 'packages');
let server: Server;
let origin: string;

function page(locale: string, text: string): string {
  return [
    `<!DOCTYPE html><html lang="${locale}"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>`,
    '<script src="/_next/static/a.js" async=""></script><script src="/_next/static/old.js" noModule=""></script></head>',
    `<body>${text.repeat(30)}<script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})</script><script>self.__next_f.push([1,"x"])</script></body></html>`,
  ].join('');
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(out, file)), { recursive: true });
  writeFileSync(join(out, file), text);
}

function everyFile(): string[] {
  return readdirSync(out, { recursive: true, encoding: 'utf8' }).sort();
}

beforeAll(async () => {
  for (const locale of ['nl', 'en']) {
    write(`${locale}.html`, page(locale, `home ${locale} `));
    write(`${locale}/missing.html`, page(locale, `missing ${locale} `));
    write(`${locale}.txt`, 'payload');
    write(`${locale}/about/__next._tree.txt`, 'payload');
  }
  write('nl/embed/demo.html', page('nl', 'cascade '));
  mkdirSync(packages);
  writeFileSync(join(packages, 'demo.zip'), 'PK');
  writeFileSync(
    join(packages, 'list.json'),
    JSON.stringify([{ slug: 'demo', format: 'cmi5', file: 'demo.zip', bytes: 2 }]),
  );
  write('_not-found.html', '<p style="x">');
  write('404.html', '<p style="x">');
  write('robots.txt', 'User-agent: *');
  write('_next/static/a.css', 'p{color:red}'.repeat(30));
  write('_next/static/a.js', 'a()'.repeat(30));
  write('_next/static/old.js', 'old()');
  await finishSite(out, manifestFile, packages);
  server = siteServer(readSite(manifestFile));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
});

afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

test('what nobody asks for is gone: payloads, their folders, the page of Next for 404, scripts for old browsers', () => {
  const files = everyFile();
  for (const gone of ['nl.txt', 'nl/about', '_not-found.html', '_next/static/old.js'])
    expect(files).not.toContain(gone);
  expect(files).toContain('robots.txt');
});

test('a plain static host finds an entrance, a 404 and a page per language', () => {
  expect(readFileSync(join(out, 'index.html'), 'utf8')).toMatch(/lang="nl".*url=\/nl".*href="\/nl".*href="\/en"/s);
  expect(readFileSync(join(out, '404.html'), 'utf8')).toContain('missing nl');
  expect(readFileSync(join(out, 'en/index.html'), 'utf8')).toContain('home en');
  expect(readFileSync(join(out, 'en/missing/index.html'), 'utf8')).toContain('missing en');
  const { resources }: Manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  expect(Object.keys(resources).filter((path) => path.includes('index'))).toEqual([]);
  expect(everyFile().filter((file) => /index\.html\./.test(file))).toEqual([]);
});

test('finishing a second time gives the same folder and the same manifest', async () => {
  const before = [everyFile(), readFileSync(join(out, 'nl.html'), 'utf8'), readFileSync(manifestFile, 'utf8')];
  await finishSite(out, manifestFile, packages);
  expect([everyFile(), readFileSync(join(out, 'nl.html'), 'utf8'), readFileSync(manifestFile, 'utf8')]).toEqual(before);
});

test('every problem of every page is told at once, by file', async () => {
  const broken = mkdtempSync(join(tmpdir(), 'broken-'));
  writeFileSync(join(broken, 'a.html'), '<head></head><p style="x">');
  writeFileSync(join(broken, 'b.html'), '<head></head><p onclick="x">');
  await expect(finishSite(broken, join(broken, 'manifest.json'), packages)).rejects.toThrow(
    /^out\/a\.html: .*\nout\/b\.html: .*$/,
  );
  rmSync(broken, { recursive: true });
});

test('a page is delivered compressed, with its own policy, to be asked for again each time', async () => {
  const { status, headers } = await fetch(`${origin}/nl`, { headers: { 'accept-encoding': 'br' } });
  expect(status).toBe(200);
  expect(headers.get('content-encoding')).toBe('br');
  expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(headers.get('cache-control')).toBe('no-cache');
  expect(headers.get('vary')).toBe('Accept-Encoding');
  expect(headers.get('content-security-policy')).toMatch(/script-src 'self' 'sha256-.*frame-ancestors 'none'/);
});

test('only what is made for the pages of others may be framed or loaded there', async () => {
  const open: string[] = [];
  const { resources } = JSON.parse(readFileSync(manifestFile, 'utf8'));
  for (const path of ['/', '/nowhere', '/%', ...Object.keys(resources)]) {
    const { headers } = await fetch(origin + path, { redirect: 'manual' });
    const isFramed = !headers.has('x-frame-options');
    if (!isFramed) expect(headers.get('content-security-policy')).toMatch(/frame-ancestors 'none'$/);
    if (headers.get('cross-origin-resource-policy') !== 'same-origin' || isFramed) open.push(path);
  }
  expect(open).toEqual(['/cascade-diagram.js', '/nl/embed/demo']);
  const { headers } = await fetch(`${origin}/nl/embed/demo`);
  expect(headers.get('content-security-policy')).toMatch(/frame-ancestors \*$/);
});

test('a package is delivered as it was made', async () => {
  const reply = await fetch(`${origin}/packages/demo.zip`);
  expect(reply.headers.get('content-type')).toBe('application/zip');
  expect(await reply.text()).toBe('PK');
});

test('a page that has not changed is not sent again', async () => {
  const { headers } = await fetch(`${origin}/nl`);
  const again = await fetch(`${origin}/nl`, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
});

test('a file with a hash in its name is kept for good', async () => {
  const { headers } = await fetch(`${origin}/_next/static/a.js`);
  expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each(['/nl.html', '/index.html', '/404.html', '/nl/index.html', '/manifest.json', '/nl.html.br'])(
  '%s is no address of the site',
  async (path) => {
    expect((await fetch(origin + path)).status).toBe(404);
  },
);

test('an unknown page is a 404 in the language of its address', async () => {
  const reply = await fetch(`${origin}/en/nowhere`, { headers: { 'accept-language': 'nl' } });
  expect(reply.status).toBe(404);
  expect(reply.headers.get('vary')).toBe('Accept-Encoding, Accept-Language, Cookie');
  expect(await reply.text()).toContain('missing en');
});

test('what is not HTTP is refused, with the security headers', async () => {
  const reply = await new Promise<string>((resolve) => {
    const socket = createConnection(Number(new URL(origin).port), '127.0.0.1', () => socket.write('NONSENSE\r\n\r\n'));
    socket.on('data', (data) => resolve(String(data)));
  });
  expect(reply).toMatch(/^HTTP\/1\.1 400 .*\r\nContent-Security-Policy: /);
  expect(reply).toMatch(/\r\n\r\nBad request\n$/);
});

test('without a build, the server says what to run', () => {
  expect(() => readSite(join(folder, 'nowhere.json'))).toThrow('npm run build');
});
