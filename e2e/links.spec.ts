import { homePage } from '../lib/address';
import { expect, test } from './fixtures';
import { locales } from './locales';

type Visited = {
  ids: Set<string>;
  hrefs: string[];
  title: string;
  description: string;
  canonical: string;
  languages: { language: string; href: string }[];
};

/** What a search engine shows of these has to fit. */
const shown = ['', '/cases/zalando', '/lessons', '/quiz', '/glossary', '/sources', '/about', '/data'];

// what the site delivers; scripts add no links to it
test.use({ javaScriptEnabled: false });

test('every link, anchor and hreflang leads somewhere, and every page names itself', async ({ page, request }) => {
  test.slow();
  const files = new Set<string>();
  const visited = new Map<string, Visited>();
  const waiting = locales.map(homePage);
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (visited.has(path)) continue;
    if (path.endsWith('.zip')) {
      if (!files.has(path)) expect((await request.head(path)).status(), path).toBe(200);
      files.add(path);
      continue;
    }
    const reply = await page.goto(path);
    expect(reply?.status(), path).toBe(200);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll('[id]')].map(({ id }) => id),
      hrefs: [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? ''),
      title: document.title,
      description: document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
      canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '',
      languages: [...document.querySelectorAll('link[rel=alternate][hreflang]')].map((link) => ({
        language: link.getAttribute('hreflang') ?? '',
        href: link.getAttribute('href') ?? '',
      })),
    }));
    expect(found.ids.length, `${path}: an id stands twice`).toBe(new Set(found.ids).size);
    visited.set(path, { ...found, ids: new Set(found.ids) });
    const next = [
      ...found.hrefs.map((href) => inSite(href, path)),
      ...found.languages.map(({ href }) => inSite(new URL(href).pathname, path)),
    ];
    waiting.push(...next.flatMap((url) => (url ? [url.pathname] : [])));
  }
  for (const [path, { hrefs }] of visited) {
    for (const href of hrefs) {
      const url = inSite(href, path);
      if (!url?.hash) continue;
      const there = visited.get(url.pathname)?.ids.has(decodeURIComponent(url.hash.slice(1)));
      expect(there, `${path}: ${href}`).toBe(true);
    }
  }
  const pages = [...visited.values()];
  expect(pages.length).toBeGreaterThanOrEqual(2 * 11);
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
  for (const [path, { languages }] of visited) {
    const named = languages.map(({ language }) => language).toSorted();
    expect(named, path).toEqual([...locales, 'x-default'].toSorted());
  }
  for (const path of locales.flatMap((locale) => shown.map((page) => homePage(locale) + page))) {
    const { title = '', description = '', canonical = '' } = visited.get(path) ?? {};
    expect(title.length, path).toBeGreaterThanOrEqual(8);
    expect(title.length, path).toBeLessThanOrEqual(75);
    expect(description.length, path).toBeGreaterThanOrEqual(50);
    expect(description.length, path).toBeLessThanOrEqual(180);
    expect(canonical, path).toMatch(new RegExp(`${path}$`));
  }
});

/** Where a link inside the site leads; a canonical address of another origin counts by its path. */
function inSite(href: string, from: string): URL | undefined {
  const base = 'http://localhost:3000';
  const url = new URL(href, `${base}${from}`);
  return url.origin === base ? url : undefined;
}
