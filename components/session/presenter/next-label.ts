import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { AgendaItem } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';
import { nextOf, type SessionState } from '@/lib/session/session-reducer';

/** What the one button that goes on will do. */
export function nextLabel(
  state: SessionState,
  items: readonly AgendaItem[],
  material: Material,
  words: ClientWords<'session'>['presenter']['next'],
): string {
  const next = nextOf(state, items);
  const following = items[state.place + 1];
  return next === 'item' ? fill(words.item, { title: material.items[following?.id ?? '']?.title ?? '' }) : words[next];
}
