import { useEffect, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { replaceAddress } from '@/components/ui/browser/replace-address';
import { readPlay } from '@/lib/on-call/link';
import type { Play } from '@/lib/on-call/play';
import type { Move } from '@/lib/on-call/play-entry';
import type { StoredPlay } from '@/lib/progress/progress';
import { withPlay } from '@/lib/progress/progress-changes';
import { useOpenTurn } from './use-open-turn';

/** A turn on call as it is kept and shared: all else follows from it. */
export type Turn = Pick<Play, 'seed' | 'moves'>;

/**
 * The turn of this browser, kept with all else that it remembers, and the one that the address carries. What would take the
 * place of moves of one's own waits in `replacing` until the reader says so.
 */
export function useTurns(slug: string, locale: string) {
  const turns = useProgress(({ progress }) => progress.onCall);
  const kept = turns && Object.hasOwn(turns, slug) ? turns[slug] : undefined;
  const [linked, setLinked] = useState<Turn>();
  const [open, setOpen] = useOpenTurn(slug, locale);
  const [replacing, setReplacing] = useState<{ replace: () => void; asked: number }>();
  useEffect(() => setLinked(readPlay(location.search)), []);
  const current: Turn | undefined = open === 'linked' ? linked : open && kept;

  const askFirst = (replace: () => void) => {
    if (kept && kept.moves.length > 0) setReplacing((before) => ({ replace, asked: (before?.asked ?? 0) + 1 }));
    else replace();
  };
  const keep = (turn: StoredPlay) => {
    changeProgress((before) => withPlay(before, slug, turn));
    setOpen('kept');
  };
  const begin = (seed: number) => askFirst(() => keep({ at: Date.now(), seed, moves: [] }));
  /** A turn from a link becomes one's own with the first move that is added to it. */
  const adopt = (turn: StoredPlay) => {
    keep(turn);
    setLinked(undefined);
    replaceAddress(location.pathname);
  };
  const move = (next: Move) => {
    if (!current) return;
    const after = (turn: Turn, at = Date.now()) => ({ at, seed: turn.seed, moves: [...turn.moves, next] });
    if (open === 'linked') return askFirst(() => adopt(after(current)));
    changeProgress((before) => {
      const own = before.onCall?.[slug];
      return withPlay(before, slug, after(own ?? current, own?.at));
    });
  };
  const stay = () => setReplacing(undefined);
  return { kept, linked, current, begin, move, open: setOpen, leave: () => setOpen(undefined), replacing, stay };
}
