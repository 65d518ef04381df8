import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';

/** What a case is called; a file from elsewhere can hold any slug. */
export function storedName(names: Record<string, string>, slug: string, words: ClientWords<'data'>): string {
  return (Object.hasOwn(names, slug) && names[slug]) || fill(words.unknown, { slug });
}
