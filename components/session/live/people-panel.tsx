import { useRef } from 'react';
import { FocusedInput } from '@/components/ui/focused-input';
import { SureQuestion } from '@/components/ui/screen-reader/sure-question';
import { useOpener } from '@/components/ui/screen-reader/use-opener';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { liveLimits } from '@/lib/session/live/live-limits';
import type { LivePerson } from '@/lib/session/live/live-view';
import type { Commands } from './use-commands';

type Props = { people: LivePerson[]; words: ClientWords<'live'>['people']; command: Commands['command'] };

/** Everybody who takes part, for the facilitator alone. */
export function PeoplePanel({ people, words, command }: Props) {
  const heading = useRef<HTMLElement>(null);
  return (
    <details className="live-people">
      <summary ref={heading} className="min-h-9 font-mark font-semibold">
        {fill(words.heading, { count: people.length })}
      </summary>
      {people.length === 0 && <p>{words.none}</p>}
      <ul>
        {people.map((person) => (
          <Person
            key={person.id}
            person={person}
            words={words}
            command={command}
            onRemove={() => heading.current?.focus()}
          />
        ))}
      </ul>
    </details>
  );
}

type PersonProps = Omit<Props, 'people'> & { person: LivePerson; onRemove: () => void };

function Person({ person: { id, name, isHere, hasAnswered }, words, command, onRemove }: PersonProps) {
  const { opened, openerOf, close } = useOpener<'rename' | 'remove'>();
  const state = [hasAnswered && words.answered, !isHere && words.away].filter(Boolean).join(', ');
  const remove = () => {
    onRemove();
    command({ type: 'remove', person: id });
  };
  return (
    <li>
      <p>
        {name}
        {state && <span className="text-ink-soft"> ({state})</span>}
      </p>
      <p className="live-buttons">
        <button type="button" className="press" aria-label={`${words.rename}: ${name}`} {...openerOf('rename')}>
          {words.rename}
        </button>
        <button type="button" className="press" aria-label={`${words.remove}: ${name}`} {...openerOf('remove')}>
          {words.remove}
        </button>
      </p>
      {opened === 'rename' && (
        <form
          className="live-buttons"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('name');
            command({ type: 'rename', person: id, name: typeof typed === 'string' ? typed.trim() : '' });
            close();
          }}
        >
          <FocusedInput name="name" aria-label={fill(words.newName, { name })} maxLength={liveLimits.name} />
          <button type="submit" className="press">
            {words.save}
          </button>
          <button type="button" className="press" onClick={close}>
            {words.cancel}
          </button>
        </form>
      )}
      {opened === 'remove' && (
        <SureQuestion yes={words.yes} no={words.cancel} onYes={remove} onNo={close}>
          {fill(words.sure, { name })}
        </SureQuestion>
      )}
    </li>
  );
}
