import { expect, test } from 'vitest';
import { casePage, embedPage, embedScript, fileAddress, homePage, packageAddress, pageAddress } from '@/lib/address';
import { locales } from '@/lib/languages/locale';
import { cachingOf, flatHeaders, headersForOthers } from '@/server/site/headers';
import type { Manifest } from '@/server/site/manifest';
import { headersFile } from './headers-file';

const embeds = locales.map((locale) => embedPage(locale, 'zalando'));
const pages = locales.flatMap((locale) => [
  homePage(locale),
  casePage(locale, 'zalando'),
  pageAddress(locale, '/lessons'),
  pageAddress(locale, '/session'),
  pageAddress(locale, '/session/zalando/audience'),
]);
const files = ['/robots.txt', '/icons/180.png', packageAddress('a.zip'), fileAddress('nl', 'oembed/zalando.json')];
const hashed = ['/_next/static/chunks/a.js'];
const pictures = [homePage('nl'), casePage('en', 'zalando')].map((page) => `${page}/opengraph-image`);

const manifest: Manifest = {
  root: '',
  resources: Object.fromEntries(
    [...embeds, ...pages, ...files, ...hashed, ...pictures, embedScript].map((address) => {
      const type = pictures.includes(address) ? 'image/png' : 'text/html; charset=utf-8';
      return [address, { headers: { 'Content-Type': type }, variants: [{ encoding: 'identity', file: '', etag: '' }] }];
    }),
  ),
};

type Rule = { path: string; headers: string[] };

/** The rules as a host reads them. */
function rulesOf(text: string): Rule[] {
  return text.split('\n\n').map((block) => {
    const [path = '', ...lines] = block.trim().split('\n');
    return { path, headers: lines.map((line) => line.trim()) };
  });
}

function isFor({ path }: Rule, address: string): boolean {
  const pattern = path.replaceAll('.', '\\.').replaceAll(/:\w+/g, '[^/]+').replace(/\*$/, '.*');
  return new RegExp(`^${pattern}$`).test(address);
}

const rules = rulesOf(headersFile(manifest));

function sentWith(address: string): string[] {
  return rules.filter((rule) => isFor(rule, address)).flatMap(({ headers }) => headers);
}

/** What our own server says of it, but for what a page says itself. */
function ownHeaders(address: string): string[] {
  const isFramed = [...embeds, embedScript].includes(address);
  const flat = flatHeaders({
    ...(isFramed && headersForOthers),
    'Cache-Control': cachingOf(address),
    'Content-Security-Policy': `frame-ancestors ${isFramed ? '*' : "'none'"}`,
    ...(pictures.includes(address) && { 'Content-Type': 'image/png' }),
  });
  return flat.flatMap((name, at) => (at % 2 === 0 ? [`${name}: ${flat[at + 1]}`] : []));
}

test.each([...Object.keys(manifest.resources), '/', '/nl/', '/nl/lessons/', '/nl/session/'])(
  'a host sends with %s what our own server does, each header once',
  (address) => {
    expect(sentWith(address).toSorted()).toEqual(ownHeaders(address).toSorted());
  },
);

test('no host finds more rules than it reads, nor a line that is too long', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of headersFile(manifest).split('\n')) expect(line.length).toBeLessThan(2000);
});
