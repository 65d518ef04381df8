import { useId, useRef, useState } from 'react';
import { Phrase } from '@/components/text/phrase';
import { useSaid } from '@/components/ui/use-said';
import { certainties } from '@/lib/certainty';
import type { ClientWords } from '@/lib/client-words';
import type { WaitingAnswer } from '@/lib/progress/progress';
import { letterOf } from '@/lib/session/votes';

type Given = WaitingAnswer['body'];

type Props = {
  options: readonly { id: string; text: string; cost?: string }[];
  /** Whether it asks how sure somebody is. */
  asksCertainty: boolean;
  /** What was answered before, to begin with. */
  own: Given | undefined;
  words: ClientWords<'phone'>;
  onGive: (given: Given) => void;
};

/** A question with one large target per option; nothing leaves the phone before it is sent. */
export function PhoneQuestion({ options, asksCertainty, own, words, onGive }: Props) {
  const [option, setOption] = useState(own?.chosen[0]);
  const [certainty, setCertainty] = useState(own?.certainty);
  const [told, say] = useSaid();
  const first = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      className="phone-question"
      onSubmit={(event) => {
        event.preventDefault();
        if (option !== undefined) return onGive({ chosen: [option], certainty });
        say(words.chooseFirst);
        first.current?.focus();
      }}
    >
      <fieldset>
        <legend className="sr-only">{words.choose}</legend>
        {options.map(({ id: each, text, cost }, number) => (
          <label key={each} className="phone-option">
            <input
              ref={number === 0 ? first : undefined}
              type="radio"
              name={`${id}.option`}
              value={each}
              checked={option === each}
              onChange={() => setOption(each)}
            />
            <strong className="font-mark">{letterOf(number)}</strong>
            <span>
              <Phrase>{text}</Phrase> {cost && <small>{cost}</small>}
            </span>
          </label>
        ))}
      </fieldset>
      {asksCertainty && (
        <fieldset className="phone-certainty">
          <legend>
            {words.certainty} <span className="font-normal">{words.optional}</span>
          </legend>
          <div>
            {certainties.map((each) => (
              <label key={each}>
                <input
                  type="radio"
                  name={`${id}.certainty`}
                  value={each}
                  checked={certainty === each}
                  onChange={() => setCertainty(each)}
                />
                {words.certainties[each]}
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <button type="submit" className="presenter-next">
        {words.send}
      </button>
      <p aria-live="polite" className="phone-told">
        {told}
      </p>
    </form>
  );
}
