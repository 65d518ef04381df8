import type { ClientWords } from '@/lib/client-words';
import type { PlayScene } from '@/lib/session/play-scene';
import { PlayKnownList } from './play-known-list';
import { PlayNews } from './play-news';
import { PlayOutcome } from './play-outcome';

type Props = { scene: PlayScene; words: ClientWords<'session'>['audience'] };

/** A group on call, as its screen shows it: the clock, what came last and what is known; once it is over, the report. */
export function PlaySceneView({ scene, words }: Props) {
  const { heading, clock, left, news, known, offers, outcome } = scene;
  if (outcome) return <PlayOutcome outcome={outcome} />;
  return (
    <>
      <p className="scene-step">
        {heading}: <strong>{clock}</strong> · {offers.length === 0 ? words.onCall.isOver : left}
      </p>
      <PlayNews news={news} exercise={words.exercise} />
      <PlayKnownList known={known} />
    </>
  );
}

/** What the group can do next, each by the letter under which it votes. */
export function PlayOffers({ scene: { offers }, words }: Props) {
  if (offers.length === 0) return null;
  return (
    <section className="play-offers">
      <h3>{words.onCall.ask}</h3>
      <div className="play-groups">
        {offers.map((group) => (
          <div key={group.name}>
            <h4>{group.name}</h4>
            <ul>
              {group.offers.map(({ id, letter, name, cost }) => (
                <li key={id}>
                  <strong>{letter}</strong> {name} {cost && <small>{cost}</small>}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
