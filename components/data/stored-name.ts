import { fill } from '@/lib/fill';
import type { DataWords } from './word-data';

/** What a case is called; a file from elsewhere can hold any slug. */
export function storedName(names: Record<string, string>, slug: string, words: DataWords): string {
  return (Object.hasOwn(names, slug) && names[slug]) || fill(words.unknown, { slug });
}
