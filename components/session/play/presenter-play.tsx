import { useRef } from 'react';
import { useFocusOnEnter } from '@/components/ui/screen-reader/use-focus-on-enter';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Move } from '@/lib/on-call/play-entry';
import { type PlayOffer, playSceneOf } from '@/lib/session/play-scene';
import type { RoomGame } from '@/lib/session/room-game';
import { isPlayedOut, type RoomOnCall, type RoomPlay, voteName } from '@/lib/session/room-play';
import type { SessionEvent } from '@/lib/session/session-reducer';
import { typedText } from '@/lib/typed-text';
import { PlayKnownList } from './play-known-list';
import { PlayNews } from './play-news';
import { PlayOutcome } from './play-outcome';

/** Of a live session: how many voted for a move by phone, and how that is said. */
export type PhonesOnMove = (of: string, move: Move) => { count: number; text: string };

type Props = {
  play: RoomPlay;
  told: RoomOnCall;
  game: RoomGame;
  /** Hands by question, then by option. */
  hands: Record<string, Record<string, number>>;
  phones: PhonesOnMove | undefined;
  words: ClientWords<'session'>;
  onEvent: (event: SessionEvent) => void;
};

/** The facilitator while the group is on call: what came, the votes on each move, and the decision. */
export function PresenterPlay({ play, told, game, hands, phones, words, onEvent }: Props) {
  const { onCall } = words;
  const scene = playSceneOf(play, told);
  const take = (move: Move) => {
    const made = game.turn(play.turns, move);
    if (made) onEvent({ type: 'make-move', turn: made });
  };
  return (
    <section className="presenter-play">
      <Heading key={`${play.vote} ${scene.outcome ? 'told' : 'asked'}`} text={onCall.heading} />
      <p className="play-clock">
        <strong>{scene.clock}</strong> {scene.left}
      </p>
      {scene.outcome ? (
        <PlayOutcome outcome={scene.outcome} />
      ) : (
        <>
          <div aria-live="polite">
            <PlayNews news={scene.news} exercise={words.audience.exercise} />
          </div>
          {isPlayedOut(play) ? (
            <Told
              words={onCall}
              onTell={() => onEvent({ type: 'show-play-report', report: game.report(play.turns) })}
            />
          ) : (
            <MoveVotes
              key={play.vote}
              {...{ scene, phones, onEvent }}
              of={voteName(play.vote)}
              hands={hands[voteName(play.vote)] ?? {}}
              words={onCall}
              onTake={take}
            />
          )}
          <PlayKnownList known={scene.known} />
        </>
      )}
      <p className="mt-6">
        <button type="button" className="press" onClick={() => onEvent({ type: 'leave-play', at: Date.now() })}>
          {onCall.leave}
        </button>
      </p>
    </section>
  );
}

/** What was pressed is gone after each turn: the focus comes here. */
function Heading({ text }: { text: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnEnter(heading);
  return (
    <h2 ref={heading} tabIndex={-1} className="text-4xl">
      {text}
    </h2>
  );
}

type Words = ClientWords<'session'>['onCall'];

/** The report takes a run of the model for each thing that was done. */
function Told({ words, onTell }: { words: Words; onTell: () => void }) {
  return (
    <>
      <p className="mt-6">{words.over}</p>
      <p className="mt-3">
        <button type="button" className="presenter-next" onClick={onTell}>
          {words.tell}
        </button>
      </p>
    </>
  );
}

type VotesProps = Pick<Props, 'phones' | 'onEvent'> & {
  scene: ReturnType<typeof playSceneOf>;
  of: string;
  hands: Record<string, number>;
  words: Words;
  onTake: (move: Move) => void;
};

/** Every move with the hands and phones that are for it. */
function MoveVotes({ scene: { offers }, of, hands, phones, words, onEvent, onTake }: VotesProps) {
  const votesFor = (move: Move) => (hands[move] ?? 0) + (phones?.(of, move).count ?? 0);
  const most = Math.max(0, ...offers.flatMap((group) => group.offers.map(({ id }) => votesFor(id))));
  return (
    <section className="play-votes">
      <h3>{words.ask}</h3>
      {offers.map((group) => (
        <fieldset key={group.name}>
          <legend>{group.name}</legend>
          {group.offers.map((offer) => (
            <div key={offer.id} data-most={most > 0 && votesFor(offer.id) === most ? '' : undefined}>
              <input
                inputMode="numeric"
                autoComplete="off"
                maxLength={3}
                aria-label={fill(words.hands, { letter: offer.letter, move: offer.name })}
                value={hands[offer.id] ?? ''}
                onChange={({ target }) => {
                  const digits = typedText(target.value).replace(/\D/g, '');
                  onEvent({ type: 'count', of, option: offer.id, hands: digits ? Number(digits) : undefined });
                }}
              />
              <OfferName offer={offer} />
              <span className="play-count">
                {phones?.(of, offer.id).text}
                {most > 0 && votesFor(offer.id) === most && <strong> {words.most}</strong>}
              </span>
              <button
                type="button"
                className="press"
                // a click doubled by accident makes no second move
                onClick={({ detail }) => {
                  if (detail < 2) onTake(offer.id);
                }}
              >
                {words.take}
                <span className="sr-only">: {offer.name}</span>
              </button>
            </div>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function OfferName({ offer: { letter, name, cost } }: { offer: PlayOffer }) {
  return (
    <span>
      <strong className="font-mark">{letter}</strong> {name} {cost && <small>{cost}</small>}
    </span>
  );
}
