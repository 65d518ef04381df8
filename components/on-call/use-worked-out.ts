import { useMemo, useRef } from 'react';
import { type Game, type Play, replay, takeMove } from '@/lib/on-call/play';
import type { Turn } from './use-turns';

/** A turn with all that follows from it; `refused`: how many of its moves can not be. */
export type WorkedOut = { turn: Turn; play: Play; refused: number };

/** A move added to a turn that was worked out before is taken from there; any other turn is played from its start. */
export function useWorkedOut(game: Game, turn: Turn): WorkedOut {
  const before = useRef<WorkedOut>(undefined);
  return useMemo(() => {
    before.current = workedOut(game, turn, before.current);
    return before.current;
  }, [game, turn]);
}

function workedOut(game: Game, turn: Turn, last: WorkedOut | undefined): WorkedOut {
  const move = turn.moves.at(-1);
  const follows =
    last !== undefined &&
    last.turn.seed === turn.seed &&
    last.turn.moves.length === turn.moves.length - 1 &&
    last.turn.moves.every((each, at) => each === turn.moves[at]);
  if (!follows || move === undefined) return { turn, ...replay(game, turn) };
  const play = takeMove(game, last.play, move);
  return { turn, play, refused: play === last.play ? last.refused + 1 : last.refused };
}
