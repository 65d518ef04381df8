import { Phrase } from '@/components/text/phrase';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { CardText, Material } from '@/lib/session/material';

type Props = {
  cards: Material['cards'];
  /** The cards of this round, in the order in which a team could ask. */
  now: string[];
  revealed: string[];
  words: ClientWords<'session'>['cards'];
  onReveal: (card: string) => void;
};

/** What the facilitator can reveal: this round at hand, the other rounds folded away. */
export function PresenterCards({ cards, now, revealed, words, onReveal }: Props) {
  const others = Object.keys(cards).filter((id) => !now.includes(id));
  const list = (ids: string[]) => (
    <ul className="presenter-cards">
      {ids.map((id) => {
        const card = cards[id];
        if (!card) return null;
        const isRevealed = revealed.includes(id);
        return (
          <li key={id}>
            <Card card={card} words={words} />
            <button
              type="button"
              className="press"
              aria-disabled={isRevealed}
              aria-describedby={`card-${id}`}
              onClick={() => onReveal(id)}
            >
              {isRevealed ? words.revealed : words.reveal}
            </button>
            <span id={`card-${id}`} hidden>
              {card.ask}
            </span>
          </li>
        );
      })}
    </ul>
  );
  return (
    <section>
      <h3 className="mt-6 text-xl">{words.now}</h3>
      {list(now)}
      <details className="mt-4">
        <summary className="min-h-9 font-mark font-semibold">{words.others}</summary>
        {list(others)}
      </details>
    </section>
  );
}

function Card({ card, words }: { card: CardText; words: Props['words'] }) {
  return (
    <div>
      <p className="font-mark font-semibold">
        <Phrase>{fill(words.if, { ask: card.ask })}</Phrase>
        <span className="card-kind">{words[card.basis]}</span>
        {card.herring && <span className="card-kind">{words.herring}</span>}
      </p>
      {card.screen.length > 0 && <pre className="card-screen">{card.screen.join('\n')}</pre>}
      <p>
        <Phrase>{card.show}</Phrase>
      </p>
      {card.note && (
        <p className="presenter-note">
          <Phrase>{card.note}</Phrase>
        </p>
      )}
    </div>
  );
}
