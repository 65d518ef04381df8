import type { ReactNode } from 'react';
import { Phrase } from '@/components/text/phrase';
import type { ClientWords } from '@/lib/client-words';
import type { RoomQuestion } from '@/lib/session/material';
import type { SessionEvent } from '@/lib/session/session-reducer';
import { letterOf } from '@/lib/session/votes';
import { typedText } from '@/lib/typed-text';

type Props = {
  of: string;
  asked: RoomQuestion;
  hands: Record<string, number>;
  isOpen: boolean;
  /** What was decided, to be written down; a prediction decides nothing. */
  decided?: { label: string; text: string };
  /** Whether the room votes; in a role-play one person decides. */
  votes: boolean;
  /** Of a live session: what came in by phone. */
  phones?: ReactNode;
  words: ClientWords<'session'>['hands'];
  onEvent: (event: SessionEvent) => void;
};

/** A question to the room: the hands that went up, what it decided, and once it is shown what was done then. */
export function PresenterHands({ of, asked, hands, isOpen, decided, votes, phones, words, onEvent }: Props) {
  return (
    <section>
      <h3 className="mt-6 text-2xl">
        <Phrase>{asked.question}</Phrase>
      </h3>
      <fieldset className="presenter-hands">
        <legend>{votes ? words.label : <span className="sr-only">{words.label}</span>}</legend>
        {asked.options.map(({ id, text }, option) => (
          <div key={id}>
            {votes ? (
              <label>
                <input
                  inputMode="numeric"
                  autoComplete="off"
                  maxLength={3}
                  value={hands[id] ?? ''}
                  onChange={({ target }) => {
                    const digits = typedText(target.value).replace(/\D/g, '');
                    onEvent({ type: 'count', of, option: id, hands: digits ? Number(digits) : undefined });
                  }}
                />
                <Option letter={letterOf(option)} text={text} />
              </label>
            ) : (
              <Option letter={letterOf(option)} text={text} />
            )}
            {isOpen && id === asked.was && <strong className="card-kind">{words.was}</strong>}
          </div>
        ))}
      </fieldset>
      {phones}
      {decided && (
        <label className="presenter-writing">
          {decided.label}
          <textarea
            rows={2}
            value={decided.text}
            onChange={({ target }) => onEvent({ type: 'note', of, text: target.value })}
          />
        </label>
      )}
      {isOpen && (
        <p className="presenter-outcome">
          <Phrase>{asked.outcome}</Phrase>
        </p>
      )}
    </section>
  );
}

function Option({ letter, text }: { letter: string; text: string }) {
  return (
    <span>
      <strong className="font-mark">{letter}</strong> <Phrase>{text}</Phrase>
    </span>
  );
}
