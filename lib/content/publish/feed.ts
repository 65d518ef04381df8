import { fileAddress, type PagePath, pageAddress } from '@/lib/address';
import { listAnnouncedCases, readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** When these pages were first published; an entry is dated by it until it says otherwise. */
const published = '2026-11-22T00:00:00Z';

/** The cases as an Atom feed (RFC 4287), in one language. */
export async function atomFeed(locale: Locale, site: URL): Promise<string> {
  const t = uiWords(locale);
  const cases = await Promise.all((await listAnnouncedCases()).map((slug) => readCase(slug, locale)));
  const at = (path: PagePath) => new URL(pageAddress(locale, path), site).href;
  const entries = cases.map(({ slug, words }) => [
    '<entry>',
    `<id>${at(`/cases/${slug}`)}</id><title>${escaped(words.title)}</title><updated>${published}</updated>`,
    `<link href="${at(`/cases/${slug}`)}"/><summary>${escaped(words.description)}</summary>`,
    '</entry>',
  ]);
  return [
    `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${locale}">`,
    `<id>${at('')}</id><title>${escaped(t('feed.title'))}</title><updated>${published}</updated>`,
    `<author><name>${escaped(t('site.name'))}</name></author>`,
    `<link href="${at('')}"/><link rel="self" href="${new URL(fileAddress(locale, 'feed.xml'), site).href}"/>`,
    ...entries.flat(),
    '</feed>',
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
