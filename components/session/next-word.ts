import { fill } from '@/lib/fill';
import type { Material } from '@/lib/session/material';
import type { Stop } from '@/lib/session/script';
import { nextOf, type SessionState } from '@/lib/session/session';
import type { SessionUiWords } from './word-session';

/** What the one button that goes on will do. */
export function nextWord(
  state: SessionState,
  stops: readonly Stop[],
  { items }: Material,
  words: SessionUiWords['desk']['next'],
): string {
  const next = nextOf(state, stops);
  const following = stops[state.place + 1];
  return next === 'item' ? fill(words.item, { title: items[following?.id ?? '']?.title ?? '' }) : words[next];
}
