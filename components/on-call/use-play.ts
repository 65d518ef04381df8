import { useMemo, useRef, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { replaceAddress } from '@/components/ui/browser/replace-address';
import { readPlay } from '@/lib/on-call/link';
import { type Game, type Move, type Play, replay, takeMove } from '@/lib/on-call/play';
import type { StoredPlay } from '@/lib/progress/progress';
import { withPlay } from '@/lib/progress/progress-changes';

type Setting = Pick<StoredPlay, 'seed' | 'moves'>;

/** The turn on call of this browser or of a link: kept with all else that is remembered, worked out from its moves. */
export function usePlay(slug: string, game: Game) {
  const { progress } = useProgress();
  const [linked, setLinked] = useState(() => readPlay(location.search));
  const kept = progress.onCall && Object.hasOwn(progress.onCall, slug) ? progress.onCall[slug] : undefined;
  const [isLinked, setIsLinked] = useState(false);
  const current: Setting | undefined = isLinked ? linked : kept;
  const worked = useWorkedOut(game, current);

  const begin = (seed: number) => {
    changeProgress((before) => withPlay(before, slug, { at: Date.now(), seed, moves: [] }));
    setIsLinked(false);
  };
  const forgetLink = () => {
    setLinked(undefined);
    setIsLinked(false);
    replaceAddress(location.pathname);
  };
  const send = (move: Move) => {
    if (!current) return;
    changeProgress((before) => {
      const stored = before.onCall?.[slug];
      const isOwn = stored !== undefined && !isLinked;
      // a turn from a link becomes one's own with the first move that is added to it
      const { at, seed, moves } = isOwn ? stored : { at: Date.now(), ...current };
      return withPlay(before, slug, { at, seed, moves: [...moves, move] });
    });
    if (isLinked) forgetLink();
  };
  const openLink = () => setIsLinked(true);
  const leaveLink = () => setIsLinked(false);
  return {
    play: worked?.play,
    refused: worked?.refused ?? 0,
    kept,
    linked,
    isLinked,
    begin,
    send,
    openLink,
    leaveLink,
  };
}

type Worked = { setting: Setting; play: Play; refused: number };

/** A move added to a play that was worked out before is taken from there; anything else is played from the start. */
function useWorkedOut(game: Game, setting: Setting | undefined): Worked | undefined {
  const before = useRef<Worked>(undefined);
  return useMemo(() => {
    if (!setting) return undefined;
    const last = before.current;
    const move = setting.moves.at(-1);
    const follows =
      last !== undefined &&
      move !== undefined &&
      last.setting.seed === setting.seed &&
      last.setting.moves.length === setting.moves.length - 1 &&
      last.setting.moves.every((each, at) => each === setting.moves[at]);
    const played = follows ? { play: takeMove(game, last.play, move), refused: last.refused } : replay(game, setting);
    const refused = follows && played.play === last.play ? last.refused + 1 : played.refused;
    before.current = { setting, play: played.play, refused };
    return before.current;
  }, [game, setting]);
}
