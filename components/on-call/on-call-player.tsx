'use client';
import { type ReactNode, useState } from 'react';
import { fill } from '@/lib/fill';
import { minuteOf } from '@/lib/model/run';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { type Game, type Play, replay } from '@/lib/on-call/play';
import type { OnCallPaths } from './on-call-paths';
import type { OnCallUi } from './on-call-words';
import { PlayStart } from './play-start';
import { PlayTurn } from './play-turn';
import { PlayReport } from './report/play-report';
import { usePlay } from './use-play';

type Props = {
  game: Game;
  material: OnCallMaterial;
  words: OnCallUi;
  paths: OnCallPaths;
  /** The diagram with what is known in a play. */
  known: (play: Play) => ReactNode;
  /** The diagram with a loop in the light. */
  loop: (loop: string) => ReactNode;
};

/** A turn on call: before it, in it, and the report of it. */
export function OnCallPlayer({ game, material, words, paths, known, loop }: Props) {
  const { play, refused, kept, linked, isLinked, begin, send, openLink, leaveLink } = usePlay(material.slug, game);
  const [isOpen, setOpen] = useState(false);
  const notice = refused > 0 && (
    <p role="status" className="on-call-note">
      {fill(words.refused, { count: refused })}
    </p>
  );
  const sinceThePage = (turn: Play) => minuteOf(game.model, turn.run) - game.onCall.page.minute;
  const beginWith = (seed: number) => {
    begin(seed);
    setOpen(true);
  };
  const back = () => {
    setOpen(false);
    leaveLink();
  };
  if (!isOpen || !play) {
    const own = kept && play && !isLinked ? play : undefined;
    return (
      <PlayStart
        {...{ material, words }}
        chance={game.model.chance}
        kept={own && { minutes: sinceThePage(own), isOver: own.isOver }}
        linked={linked && sinceThePage(replay(game, linked).play)}
        onBegin={beginWith}
        onResume={() => setOpen(true)}
        onOpenLink={() => {
          openLink();
          setOpen(true);
        }}
      />
    );
  }
  return (
    <>
      {notice}
      {play.isOver ? (
        <PlayReport
          {...{ game, play, material, words, paths, loop }}
          onBack={back}
          onAgain={() => beginWith(play.seed)}
        />
      ) : (
        <PlayTurn {...{ game, play, material, words }} picture={known(play)} onMove={send} onStop={back} />
      )}
    </>
  );
}
