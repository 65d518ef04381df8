import { typedText } from '@/lib/typed-text';

const mostWords = 16;
const mostLetters = 200;

/** A query as it is searched for; `isCut` when only its beginning is. */
export type BoundedQuery = { query: string; isCut: boolean };

/**
 * What a reader typed or pasted, as words of one width without invisible signs, and no more of it than can be searched while they
 * type: a pasted page has the work of a long sentence.
 */
export function boundedQuery(typed: string): BoundedQuery {
  const text = typedText(typed.slice(0, mostLetters * 4));
  const surplus = [...text.matchAll(/[\p{L}\p{N}]+/gu)][mostWords];
  const query = text.slice(0, Math.min(surplus?.index ?? mostLetters, mostLetters)).trim();
  return { query, isCut: query.length < text.length || typed.length > mostLetters * 4 };
}
