import { expect, test } from 'vitest';
import { listCases, readCase } from '@/lib/content/read/read';
import { readLessons } from '@/lib/content/read/read-lessons';
import { readSearchSynonyms } from '@/lib/content/read/read-search-synonyms';
import { draftLocales } from '@/lib/languages/draft-locales';
import { perLocale } from '@/lib/languages/languages';
import { locales } from '@/lib/languages/locale';
import { needsMore } from '@/lib/search/other-locales';
import { makeIndex } from '@/lib/search/search';
import { goldenQueries } from './golden-queries.fixture';
import { briefEntries, searchEntries } from './search-entries';

const entries = perLocale(searchEntries);
const brief = perLocale(briefEntries);
const slugs = await listCases();
const cases = await Promise.all(slugs.map((slug) => readCase(slug, 'nl')));

for (const locale of locales) {
  test.skipIf(draftLocales.includes(locale))(
    `${locale}: thirty golden queries lead where they should at the first hit`,
    async () => {
      const [first, whole] = [makeIndex(await brief[locale]), makeIndex(await entries[locale])];
      const golden = goldenQueries[locale] ?? [];
      const hitsOf = (query: string) => {
        const found = first.find(query);
        return needsMore(found) ? whole.find(query) : found;
      };
      const found = golden.map(([query]) => [query, hitsOf(query).hits[0]?.href]);
      expect(found).toEqual(golden.map(([query, href]) => [query, `/${locale}${href}`]));
      expect(found.length).toBeGreaterThanOrEqual(30);
    },
  );

  test(`${locale}: every case has its page, parts, steps, loops, lessons, questions and model in the search`, async () => {
    for (const { slug, outage, quiz, words } of cases) {
      const found = (await entries[locale]).filter(({ href }) => href.split('#')[0] === `/${locale}/cases/${slug}`);
      const { steps, loops, lessons } = outage;
      const others = steps.length + loops.length + lessons.length + quiz.questions.length + (words.model ? 1 : 0);
      // the page itself, its four parts, and what has changed since
      expect(found.length, slug).toBe(1 + 4 + 1 + others);
    }
  });

  test(`${locale}: a search begins with little of each case, and with all that does not grow with their number`, async () => {
    const [first, whole] = [await brief[locale], await entries[locale]];
    const isOfCase = ({ href }: { href: string }) => slugs.some((slug) => href.split('#')[0]?.endsWith(`/${slug}`));
    expect(first.filter((entry) => !isOfCase(entry))).toEqual(whole.filter((entry) => !isOfCase(entry)));
    expect(first.filter(isOfCase).filter(({ text }) => text !== '')).toEqual([]);
    expect(new Set(first.filter(isOfCase).map(({ kind }) => kind))).toEqual(
      new Set(['page', 'step', 'loop', 'lesson']),
    );
  });

  test(`${locale}: the lessons, patterns and questions over all cases are in the search`, async () => {
    const { lessons, quiz } = await readLessons(locale);
    const found = (await entries[locale]).filter(({ href }) => href.startsWith(`/${locale}/lessons#`));
    expect(found.length).toBe(lessons.lessons.length + lessons.patterns.length + quiz.questions.length);
  });

  test(`${locale}: what a place may also be called is said of places that are there`, async () => {
    const hrefs = (await entries[locale]).map(({ href }) => href);
    const lost = Object.keys(readSearchSynonyms(locale)).filter(
      (place) => !hrefs.some((href) => href === `/${locale}${place.replace(/^\/$/, '')}` || href.endsWith(place)),
    );
    expect(lost).toEqual([]);
  });

  test(`${locale}: of a question only the question itself can be found`, async () => {
    const questions = (await entries[locale]).filter(({ kind }) => kind === 'question');
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.filter(({ text }) => text !== '')).toEqual([]);
  });
}
