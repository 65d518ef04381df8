import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { APIResponse } from '@playwright/test';
import { casePage, homePage } from '../lib/address';
import { manifestSchema } from '../server/site/manifest';
import { expect, test } from './fixtures';

const languages = [
  { locale: 'nl', other: 'en' },
  { locale: 'en', other: 'nl' },
] as const;

for (const { locale, other } of languages) {
  const zalando = casePage(locale, 'zalando');

  test(`${locale}: an unknown page is a 404 in its language, with a way back`, async ({ page }) => {
    const reply = await page.goto(`/${locale}/nowhere`);
    expect(reply?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator(`a[href="${homePage(locale)}"]`).first()).toBeVisible();
  });

  test(`${locale}: the address of the 404 page is itself a 404`, async ({ request }) => {
    expect((await request.get(`/${locale}/missing`)).status()).toBe(404);
  });

  test(`${locale}: the entrance leads to the language that was chosen, and else to the one asked for`, async ({
    request,
  }) => {
    const plain = { maxRedirects: 0, headers: { 'accept-language': `${locale}, ${other};q=0.5` } };
    expect((await request.get('/', plain)).headers().location).toBe(homePage(locale));
    const chosen = { maxRedirects: 0, headers: { cookie: `locale=${locale}`, 'accept-language': other } };
    const reply = await request.get('/', chosen);
    expect(reply.status()).toBe(307);
    expect(reply.headers()).toMatchObject({
      location: homePage(locale),
      vary: 'Accept-Language, Cookie',
      'cache-control': 'private, no-store',
    });
  });

  test(`${locale}: a trailing slash leads to the one address of the page`, async ({ request }) => {
    const reply = await request.get(`${zalando}/?a=b`, { maxRedirects: 0 });
    expect(reply.status()).toBe(308);
    expect(reply.headers().location).toBe(`${zalando}?a=b`);
  });

  test(`${locale}: a case page comes compressed, is asked for again, and is not sent twice`, async ({ request }) => {
    const reply = await request.get(zalando, { headers: { 'accept-encoding': 'br, gzip' } });
    expect(reply.headers()).toMatchObject({
      'content-encoding': 'br',
      'cache-control': 'no-cache',
      vary: 'Accept-Encoding',
    });
    const { etag = '' } = reply.headers();
    const again = await request.get(zalando, { headers: { 'accept-encoding': 'br, gzip', 'if-none-match': etag } });
    expect(again.status()).toBe(304);
    expect((await again.body()).length).toBe(0);
  });

  test(`${locale}: HEAD gives what GET gives, without the page`, async ({ request }) => {
    const [head, get] = [await request.head(zalando), await request.get(zalando)];
    expect(withoutDate(head)).toEqual(withoutDate(get));
    expect((await head.body()).length).toBe(0);
  });
}

function withoutDate(reply: APIResponse): Record<string, string> {
  const { date: _, ...headers } = reply.headers();
  return headers;
}

for (const path of ['/nl', '/', '/nl/', '/nl/nowhere', '/robots.txt', '/%ff']) {
  test(`the answer to ${path} carries the security headers`, async ({ request }) => {
    const headers = (await request.get(path, { maxRedirects: 0 })).headers();
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(headers['strict-transport-security']).toContain('max-age=');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['content-security-policy']).toMatch(/^default-src 'none';.* frame-ancestors 'none'$/);
    expect(headers['content-security-policy']).not.toContain('unsafe');
  });
}

test('what a page loads is kept for good', async ({ page, request }) => {
  await page.goto('/nl/cases/zalando#quiz');
  await expect(page.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
  const urls = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
  const hashed = urls.filter((url) => url.includes('/_next/static/'));
  for (const kind of ['.woff2', '.js', '.json']) expect(hashed.some((url) => url.endsWith(kind))).toBe(true);
  for (const url of hashed) {
    expect((await request.head(url)).headers()['cache-control'], url).toBe('public, max-age=31536000, immutable');
  }
});

for (const [path, status] of [
  ['/%', 400],
  ['/a%00b', 400],
  ['/nl/%2e%2e%2fpackage.json', 400],
  [`/${'a'.repeat(3000)}`, 414],
  ['/.cache/delivery/manifest.json', 404],
  ['/nl.html', 404],
] as const) {
  test(`${path.slice(0, 40)} is answered with ${status}`, async ({ request }) => {
    expect((await request.get(path)).status()).toBe(status);
  });
}

test('a method that changes things is refused, with those that are not', async ({ request }) => {
  const reply = await request.post('/nl', { data: 'x' });
  expect(reply.status()).toBe(405);
  expect(reply.headers().allow).toBe('GET, HEAD');
});

test('nothing delivered is a source map, or holds one, a secret or the folder in which it was built', () => {
  const { resources } = manifestSchema.parse(JSON.parse(readFileSync('.cache/delivery/manifest.json', 'utf8')));
  const files = Object.values(resources).flatMap(({ headers, variants }) => {
    const isText = /^text|json|xml|svg/.test(headers['Content-Type'] ?? '');
    return isText ? variants.filter(({ encoding }) => encoding === 'identity').map(({ file }) => file) : [];
  });
  expect(files.length).toBeGreaterThan(100);
  expect(Object.keys(resources).filter((address) => address.endsWith('.map'))).toEqual([]);
  const unwanted = [
    /sourceMappingURL=/,
    /PRIVATE KEY-----/,
    /\bAKIA[0-9A-Z]{16}\b/,
    /\bgh[opsu]_\w{36}\b/,
    /:\/\/\w+:[^@\s"'<]+@/,
  ];
  for (const file of files) {
    const text = readFileSync(join('out', file), 'utf8');
    expect(
      unwanted.filter((pattern) => pattern.test(text)),
      file,
    ).toEqual([]);
    expect(text.includes(process.cwd()), file).toBe(false);
  }
});
