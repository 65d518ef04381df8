import type { SessionUiWords } from '@/components/session/word-session';
import { fill } from '@/lib/fill';
import type { Stop } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';
import { nextOf, type SessionState } from '@/lib/session/session-reducer';

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
