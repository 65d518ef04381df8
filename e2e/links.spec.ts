import { homePage } from '../lib/address';
import { expect, test } from './fixtures';
import { locales } from './locales';

type Visited = {
  ids: Set<string>;
  hrefs: string[];
  files: string[];
  title: string;
  description: string;
  canonical: string;
  languages: { language: string; href: string }[];
};

/** What a search engine shows of these has to fit. */
const shown = ['', '/cases/zalando', '/lessons', '/quiz', '/glossary', '/sources', '/about', '/data'];

test('every link, anchor and hreflang leads somewhere, and every page names itself', async ({ page, request }) => {
  const files = new Set<string>();
  const visited = new Map<string, Visited>();
  const waiting = locales.map(homePage);
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    if (visited.has(path)) continue;
    if (path.endsWith('.zip')) {
      files.add(path);
      continue;
    }
    const reply = await request.get(path);
    expect(reply.status(), path).toBe(200);
    const found = await page.evaluate(readPage, await reply.text());
    expect(found.ids.length, `${path}: an id stands twice`).toBe(new Set(found.ids).size);
    visited.set(path, { ...found, ids: new Set(found.ids) });
    const next = [
      ...found.hrefs.map((href) => inSite(href, path)),
      ...found.languages.map(({ href }) => inSite(new URL(href).pathname, path)),
    ];
    waiting.push(...next.flatMap((url) => (url ? [url.pathname] : [])));
    for (const file of found.files.flatMap((each) => inSite(each, path)?.pathname ?? [])) files.add(file);
  }
  for (const file of files) expect((await request.head(file)).status(), file).toBe(200);
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

/** What a page as it is delivered names and leads to; scripts add no links to it. Runs in the browser. */
function readPage(html: string): Omit<Visited, 'ids'> & { ids: string[] } {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const all = (selector: string, attribute: string) =>
    [...page.querySelectorAll(selector)].map((element) => element.getAttribute(attribute) ?? '');
  const alternates = [...page.querySelectorAll('link[rel=alternate][hreflang]')];
  return {
    ids: all('[id]', 'id'),
    hrefs: all('a[href]', 'href'),
    files: [...all('[src]', 'src'), ...all('link:not([rel=alternate], [rel=canonical])', 'href')],
    title: page.title,
    description: all('meta[name=description]', 'content').join(),
    canonical: all('link[rel=canonical]', 'href').join(),
    languages: alternates.map((link) => ({
      language: link.getAttribute('hreflang') ?? '',
      href: link.getAttribute('href') ?? '',
    })),
  };
}

/** Where a link inside the site leads; a canonical address of another origin counts by its path. */
function inSite(href: string, from: string): URL | undefined {
  const base = 'http://localhost:3000';
  const url = new URL(href, `${base}${from}`);
  return url.origin === base ? url : undefined;
}
