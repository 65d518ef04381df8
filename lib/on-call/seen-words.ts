import { fill } from '@/lib/fill';
import type { OnCallMaterial } from './material';
import { type OnCallUi, timeInWords } from './on-call-words';
import type { Seen } from './play-entry';

/** When something was as it was seen, since the page or before it. */
export function whenSeen(since: number, words: OnCallUi): string {
  const { at, before } = words.known;
  return fill(since < 0 ? before : at, { time: timeInWords(Math.abs(since), words) });
}

/** The diagram of what is known, in words: each node that was seen, how it was and when; `now` and `paged` in minutes of the run. */
export function knownTitle(
  { seen, now, paged }: { seen: Readonly<Record<string, Seen>>; now: number; paged: number },
  { nodes }: Pick<OnCallMaterial, 'nodes'>,
  words: OnCallUi,
): string {
  const healths = Object.keys(nodes).flatMap((id) => {
    const sight = seen[id];
    if (!sight) return [];
    const when = whenSeen(sight.minute - paged, words);
    return fill(words.known.node, { node: nodes[id] ?? id, health: words.health[sight.health], when });
  });
  return fill(words.known.picture, {
    time: timeInWords(now - paged, words),
    healths: healths.length === 0 ? words.known.nothingSeen : healths.join('; '),
  });
}
