import { prerender } from 'react-server-dom-turbopack/static';
import { PackagePage } from '@/components/pages/package/package-page';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { askCase } from '@/lib/content/ask/ask-case';
import { entriesWithin } from '@/lib/content/publish/search-entries';
import { compileStory, storyLocale } from '@/lib/content/read/compile';
import { readCase, readGlossary } from '@/lib/content/read/read';
import { readOutline } from '@/lib/content/read/reading-time';
import type { Locale } from '@/lib/languages/locale';

/** Every client module is its own: what it is called is where it is. */
const clients = new Proxy<Record<string, { id: string; chunks: string[]; name: string }>>(
  {},
  {
    get: (_, reference) => {
      const [id = '', name = ''] = String(reference).split('#');
      return { id, chunks: [], name };
    },
  },
);

/**
 * The page of a case as React sends it from a server to a browser, the same text each time. React writes things in the order
 * in which they come, so that all that has to be awaited is there before. Throws where anything on it can not be drawn.
 */
export async function drawPayload(slug: string, locale: Locale): Promise<string> {
  const content = await readCase(slug, locale);
  await Promise.all([
    compileStory(slug, locale),
    memoizedLayout(content.outage, content.words.nodes),
    askCase(content),
    readGlossary(locale),
    readOutline(slug, storyLocale(slug, locale)),
    entriesWithin(slug, locale),
  ]);
  const faults: unknown[] = [];
  const { prelude } = await prerender(<PackagePage content={content} locale={locale} />, clients, {
    onError: (error) => void faults.push(error),
  });
  const text = await new Response(prelude).text();
  if (faults.length > 0) throw faults[0];
  return text;
}
