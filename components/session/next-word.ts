import { fill } from '@/lib/fill';
import type { Material } from '@/lib/session/material';
import type { Stop } from '@/lib/session/script';
import type { SessionState } from '@/lib/session/session';
import type { SessionUiWords } from './word-session';

/** What the one button that goes on will do. */
export function nextWord(
  { place, step, opened }: SessionState,
  stops: readonly Stop[],
  { items }: Material,
  words: SessionUiWords['desk']['next'],
): string {
  const stop = stops[place];
  if (stop?.type === 'story' && step < stop.to) return words.step;
  if ((stop?.type === 'decide' || stop?.type === 'predict') && !opened.includes(stop.of)) return words[stop.type];
  const following = stops[place + 1];
  return following ? fill(words.item, { title: items[following.id]?.title ?? '' }) : words.over;
}
