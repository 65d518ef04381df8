import { sourceLocale } from '@/lib/languages/locale';
import { liveLimits } from './live-limits';

/** The words of aliases in one language: as many in every language, so that a number means the same animal in each. */
export type AliasWords = { moods: string[]; animals: string[] };

/** How many different aliases there are before numbers come behind them: the words of one language, multiplied. */
export const aliasPairs = { moods: 40, animals: 50 } as const;
const pairs = aliasPairs.moods * aliasPairs.animals;

/** A free alias, near `chance` (from 0 to 1): a number of pair and round. */
export function freeAlias(taken: ReadonlySet<number>, chance: number): number {
  const round = Math.floor(taken.size / (pairs * 0.8));
  const start = Math.min(Math.floor(chance * pairs), pairs - 1);
  for (let step = 0; step < pairs; step++) {
    const alias = round * pairs + ((start + step * 7) % pairs);
    if (!taken.has(alias)) return alias;
  }
  return taken.size + pairs * (round + 1);
}

/** An alias in words: `Kalme Otter`, and in a large room `Kalme Otter 2`. */
export function aliasText(alias: number, { moods, animals }: AliasWords): string {
  const pair = alias % pairs;
  const round = Math.floor(alias / pairs);
  const words = `${moods[pair % aliasPairs.moods]} ${animals[Math.floor(pair / aliasPairs.moods)]}`;
  return round === 0 ? words : `${words} ${round + 1}`;
}

/** Signs that join two letters or emoji, or keep two letters apart (U+200C, U+200D), where nothing stands to be joined. */
const idleJoiners =
  /(?<![\p{L}\p{M}\p{Extended_Pictographic}\p{Emoji_Modifier}])[\u200C\u200D]|[\u200C\u200D](?![\p{L}\p{Extended_Pictographic}])/gu;
const isSeen = /[^\p{M}\p{Default_Ignorable_Code_Point}\s\u2800]/u;

/**
 * A name as somebody typed it, ready to be shown to others: without control or direction signs, on one line, not too long;
 * nothing if nobody could see it.
 */
export function cleanName(typed: string): string {
  const clean = typed
    .replace(/\s/gu, ' ')
    .replace(/(?![\u200C\u200D])\p{C}/gu, '')
    .normalize('NFKC')
    .replace(idleJoiners, '')
    .normalize('NFKC')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/gu, ' ')
    .trim();
  const name = firstCharacters(clean, liveLimits.name);
  return isSeen.test(name) ? name : '';
}

/** What is joined counts one by one: else one character could be as wide as a page. */
function firstCharacters(text: string, most: number): string {
  const segmenter = new Intl.Segmenter(sourceLocale);
  const pieces = text.split(/(?<=[\u200C\u200D])/u);
  const characters = pieces.flatMap((piece) => [...segmenter.segment(piece)].map(({ segment }) => segment));
  return characters.slice(0, most).join('').replace(idleJoiners, '').trim();
}
