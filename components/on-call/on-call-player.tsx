import type { ReactNode } from 'react';
import { fill } from '@/lib/fill';
import type { OnCallMaterial } from '@/lib/on-call/material';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import type { Game, Play } from '@/lib/on-call/play';
import type { Move } from '@/lib/on-call/play-entry';
import type { OnCallPaths } from './on-call-paths';
import { PlayTurn } from './play-turn';
import { PlayReport } from './report/play-report';
import type { Turn } from './use-turns';
import { useWorkedOut } from './use-worked-out';

export type OnCallPlayerProps = {
  game: Game;
  turn: Turn;
  material: OnCallMaterial;
  words: OnCallUi;
  paths: OnCallPaths;
  onMove: (move: Move) => void;
  onLeave: () => void;
  onBegin: (seed: number) => void;
};

type Props = OnCallPlayerProps & {
  /** The diagram with what is known in a play. */
  known: (play: Play) => ReactNode;
  /** The diagram with a loop in the light. */
  loop: (loop: string) => ReactNode;
};

/** A turn on call, and the report of it. */
export function OnCallPlayer({ game, turn, material, words, paths, onMove, onLeave, onBegin, known, loop }: Props) {
  const { play, refused } = useWorkedOut(game, turn);
  return (
    <>
      {refused > 0 && (
        <p role="status" className="on-call-note">
          {fill(words.refused, { count: refused })}
        </p>
      )}
      {play.isOver ? (
        <PlayReport
          {...{ game, play, material, words, paths, loop }}
          onBack={onLeave}
          onAgain={() => onBegin(play.seed)}
        />
      ) : (
        <PlayTurn {...{ game, play, material, words, known, onMove }} onStop={onLeave} />
      )}
    </>
  );
}
