import { useEffect, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { replaceAddress } from '@/components/ui/browser/replace-address';
import { readPlay } from '@/lib/on-call/link';
import type { Play } from '@/lib/on-call/play';
import type { Move } from '@/lib/on-call/play-entry';
import { withPlay } from '@/lib/progress/progress-changes';

/** A turn on call as it is kept and shared: all else follows from it. */
export type Turn = Pick<Play, 'seed' | 'moves'>;

/** The turn of this browser, kept with all else that it remembers, and the one that the address carries. */
export function useTurns(slug: string) {
  const turns = useProgress(({ progress }) => progress.onCall);
  const kept = turns && Object.hasOwn(turns, slug) ? turns[slug] : undefined;
  const [linked, setLinked] = useState<Turn>();
  const [open, setOpen] = useState<'kept' | 'linked'>();
  useEffect(() => setLinked(readPlay(location.search)), []);
  const current: Turn | undefined = open === 'linked' ? linked : open && kept;

  const begin = (seed: number) => {
    changeProgress((before) => withPlay(before, slug, { at: Date.now(), seed, moves: [] }));
    setOpen('kept');
  };
  /** A turn from a link becomes one's own with the first move that is added to it. */
  const move = (next: Move) => {
    if (!current) return;
    const isOwn = open === 'kept';
    changeProgress((before) => {
      const { at, seed, moves } = (isOwn && before.onCall?.[slug]) || { at: Date.now(), ...current };
      return withPlay(before, slug, { at, seed, moves: [...moves, next] });
    });
    if (isOwn) return;
    setOpen('kept');
    setLinked(undefined);
    replaceAddress(location.pathname);
  };
  return { kept, linked, current, begin, move, open: setOpen, leave: () => setOpen(undefined) };
}
