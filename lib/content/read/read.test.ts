import { expect, test } from 'vitest';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { askCase } from '@/lib/content/ask/ask-case';
import { locales } from '@/lib/languages/locale';
import { listCases, readCase, readGlossary, readSources } from './read';
import { readLessons } from './read-lessons';
import { readSession } from './read-session';
import { readOutline } from './reading-time';

test('cases come in reading order and as plain data', async () => {
  const slugs = await listCases();
  const cases = await Promise.all(slugs.flatMap((slug) => locales.map((locale) => readCase(slug, locale))));
  const orders = cases.map(({ outage }) => outage.order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(JSON.parse(JSON.stringify(cases))).toEqual(cases);
});

test('a case lists its own sources first, then the shared ones that it names', async () => {
  const shared = (await readSources()).map(({ id }) => id);
  for (const slug of await listCases()) {
    const { outage, sources } = await readCase(slug, 'nl');
    const own = outage.sources.map(({ id }) => id);
    const ids = sources.map(({ id }) => id);
    expect(ids.slice(0, own.length)).toEqual(own);
    expect(ids.slice(own.length).filter((id) => !shared.includes(id))).toEqual([]);
  }
});

test.each(locales)('%s: what is read twice is the same object, so that a graph is laid out once', async (locale) => {
  expect(await listCases()).toBe(await listCases());
  expect(await readGlossary(locale)).toBe(await readGlossary(locale));
  expect(await readLessons(locale)).toBe(await readLessons(locale));
  for (const slug of await listCases()) {
    const [once, again] = [await readCase(slug, locale), await readCase(slug, locale)];
    expect(again).toBe(once);
    expect((await readSession(slug, locale)).content).toBe(once);
    expect(memoizedLayout(again.outage, again.words.nodes)).toBe(memoizedLayout(once.outage, once.words.nodes));
    expect(await askCase(again)).toBe(await askCase(once));
  }
});

test('every term and source of a story can be looked up', async () => {
  for (const slug of await listCases()) {
    for (const locale of locales) {
      const { words, terms, sources } = await readOutline(slug, locale);
      const known = [
        ...Object.keys(await readGlossary(locale)),
        ...(await readCase(slug, locale)).sources.map(({ id }) => id),
      ];
      expect(words).toBeGreaterThan(0);
      expect([...terms, ...sources].filter((id) => !known.includes(id))).toEqual([]);
    }
  }
});

test('a case that is not there is an error that names every file it misses', async () => {
  await expect(readCase('no-such-case', 'nl')).rejects.toThrow(
    /content\/cases\/no-such-case\/case\.yaml:1:1\tmissing-file/,
  );
});
