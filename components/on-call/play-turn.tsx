import { memo, type ReactNode, useCallback, useDeferredValue, useMemo, useRef } from 'react';
import { useFocusOnEnter } from '@/components/ui/screen-reader/use-focus-on-enter';
import { fill } from '@/lib/fill';
import { minuteOf } from '@/lib/model/run';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { movesNow } from '@/lib/on-call/moves';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { Game, Play } from '@/lib/on-call/play';
import type { Move } from '@/lib/on-call/play-entry';
import { PlayKnown } from './play-known';
import { PlayLog } from './play-log';
import { PlayMoves } from './play-moves';

const StillKnown = memo(PlayKnown);

/** How it is drawn does not change within a turn. */
const KnownPicture = memo(
  ({ play, known }: Pick<Props, 'play' | 'known'>) => known(play),
  (before, after) => before.play === after.play,
);

type Props = {
  game: Game;
  play: Play;
  material: OnCallMaterial;
  words: OnCallUi;
  /** The diagram with what is known in a play. */
  known: (play: Play) => ReactNode;
  onMove: (move: Move) => void;
  onStop: () => void;
};

/** The turn itself: the clock, what came, what can be done, and what one knows. */
export function PlayTurn({ game, play, material, words, known, onMove, onStop }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnEnter(heading);
  const { model, onCall } = game;
  const paged = onCall.page.minute;
  const now = minuteOf(model, play.run);
  const moves = useMemo(() => movesNow(game, play), [game, play]);
  // The diagram and the notebook follow when clock and log stand on the screen.
  const drawn = useDeferredValue(play);
  const latest = useRef(onMove);
  latest.current = onMove;
  const make = useCallback((move: Move) => latest.current(move), []);
  return (
    <section aria-labelledby="on-call-turn" className="on-call-turn">
      <header className="on-call-clock">
        <h2 id="on-call-turn" ref={heading} tabIndex={-1} className="text-3xl">
          {words.turn}
        </h2>
        <p>
          <b>{fill(words.clock, { time: timeInWords(now - paged, words) })}</b>{' '}
          <span>{fill(words.left, { time: timeInWords(model.tick * model.ticks - now, words) })}</span>
        </p>
        <button type="button" className="press" onClick={onStop}>
          {words.moves.stop}
        </button>
      </header>
      <div className="on-call-doing">
        <PlayLog log={play.log} {...{ paged, material, words }} isOver={play.isOver} />
        <PlayMoves {...{ onCall, moves, material, words }} onMove={make} />
      </div>
      <div className="on-call-knowing">
        <figure>
          <KnownPicture play={drawn} known={known} />
          <figcaption>{words.known.caption}</figcaption>
        </figure>
        <StillKnown log={drawn.log} {...{ paged, material, words }} />
      </div>
    </section>
  );
}
