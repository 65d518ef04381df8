import { pathInSite } from '@/lib/base-path';
import type { SearchEntry } from './entry';
import type { SearchHit } from './search';

/** The other languages by their codes: each by its name for itself, and where its entries stand. */
export type OtherLocales = Record<string, { name: string; source: string }>;

/** So many hits are enough not to look further: in all that is said, and then in the other languages. */
const enough = 5;

export function needsMore({ hits, isWhole }: SearchHit): boolean {
  return !isWhole || hits.length < enough;
}

/** The hits of the reader's own language, then those of the others, each place once. */
export function together(own: SearchHit, abroad: SearchHit): SearchEntry[] {
  if (!own.isWhole && !abroad.isWhole) return own.hits;
  const first = own.isWhole ? own.hits : own.hits.slice(0, enough);
  const places = new Set(first.map(placeOf));
  return [...first, ...abroad.hits.filter((hit) => !places.has(placeOf(hit)))];
}

/** The address without its language. */
function placeOf({ href }: SearchEntry): string {
  return pathInSite(href)?.replace(/^\/[^/#]+/, '') ?? href;
}

/** The language in which a hit stands; empty for a place on the page itself. */
export function languageOf({ href }: SearchEntry): string {
  return href.startsWith('#') ? '' : (pathInSite(href)?.split(/[/#]/)[1] ?? '');
}
