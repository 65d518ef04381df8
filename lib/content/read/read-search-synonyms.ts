import { openSearchSynonyms } from '@/lib/content/open/open-search-synonyms';
import type { Locale } from '@/lib/languages/locale';
import { contentRoot, refuse, required } from './read';

/** What a reader may call the places of the site in words that do not stand there. */
export function readSearchSynonyms(locale: Locale): Record<string, string> {
  const { content, diagnostics } = openSearchSynonyms(contentRoot, locale);
  refuse(diagnostics);
  return required(content, 'search');
}
