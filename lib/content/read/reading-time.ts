import type { StoryElement } from '@/lib/content/parse/story-element';
import type { Locale } from '@/lib/languages/locale';
import { openedCase } from './read';

/** What a page wants to know of a story without drawing it. Ids stand once, in order of first use. */
export type Outline = { words: number; terms: string[]; sources: string[] };

/** Words a minute that a practised reader takes in from technical prose (Brysbaert 2019: 238 for non-fiction, rounded down). */
const wordsPerMinute = 220;

/** How long reading takes, in whole minutes. */
export function readingMinutes({ words }: Outline): number {
  return Math.ceil(words / wordsPerMinute);
}

export async function readOutline(slug: string, locale: Locale): Promise<Outline> {
  const { texts, elements } = openedCase(slug).stories[locale];
  const ids = (name: StoryElement['name']) => [
    ...new Set(elements.filter((element) => element.name === name).map(({ id }) => id)),
  ];
  const words = texts.reduce((sum, { source }) => sum + (source.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0), 0);
  return { words, terms: ids('Term'), sources: ids('Source') };
}
