import { type ReactNode, useRef } from 'react';
import { Phrase } from '@/components/text/phrase';
import { useFocusOnEnter } from '@/components/ui/screen-reader/use-focus-on-enter';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { AgendaItem } from '@/lib/session/agenda';
import { announcementOf } from '@/lib/session/announcement';
import type { Material } from '@/lib/session/material';
import type { SessionEvent, SessionState } from '@/lib/session/session-reducer';
import { PresenterCards } from './presenter-cards';
import { PresenterChange, PresenterDebrief } from './presenter-closing';
import { PresenterHands } from './presenter-hands';

type Props = {
  item: AgendaItem;
  state: SessionState;
  material: Material;
  words: ClientWords<'session'>;
  /** Of a live session: the votes on a question. */
  votes: ((of: string) => ReactNode) | undefined;
  onEvent: (event: SessionEvent) => void;
};

/** The current item of the agenda: what to say, what to keep in mind, and what to do. */
export function PresenterItem(props: Props) {
  const { item, state, material, words } = props;
  const { title, say, note } = material.items[item.id] ?? { title: item.id, say: '' };
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusOnEnter(heading);
  const place = { number: state.place + 1, count: material.agendas[state.agenda].length };
  return (
    <section className="presenter-item">
      <p id="presenter-place" className="font-mark text-ink-soft">
        {fill(words.presenter.place, place)}
      </p>
      <h2 ref={heading} className="text-4xl" tabIndex={-1} aria-describedby="presenter-place">
        {title}
      </h2>
      <p className="presenter-say">
        <span>{words.presenter.say}</span>
        <Phrase>{say}</Phrase>
      </p>
      {note && (
        <p className="presenter-note">
          <strong>{words.presenter.note}:</strong> <Phrase>{note}</Phrase>
        </p>
      )}
      <Task {...props} />
      <p aria-live="polite" className="sr-only">
        <Phrase>{announcementOf(state, material)}</Phrase>
      </p>
    </section>
  );
}

function Task({ item, state, material, words, votes, onEvent }: Props) {
  switch (item.type) {
    case 'welcome':
      return (
        <p className="mt-6 max-w-measure">
          <strong className="block font-mark">{words.presenter.situation}</strong>
          <Phrase>{material.situation}</Phrase>
        </p>
      );
    case 'alert':
      return (
        <blockquote className="presenter-alert">
          <p>
            <Phrase>{material.alert.text}</Phrase>
          </p>
          <footer>{material.alert.from}</footer>
        </blockquote>
      );
    case 'ask':
      return (
        <PresenterCards
          cards={material.cards}
          now={item.cards}
          revealed={state.cards}
          words={words.cards}
          onReveal={(card) => onEvent({ type: 'reveal', card })}
        />
      );
    case 'decide':
    case 'predict':
      return <AskedOfRoom {...{ item, state, material, words, votes, onEvent }} of={item.of} />;
    case 'story': {
      const { title, happens } = material.steps[state.step] ?? {};
      return (
        <section className="mt-6">
          <p className="font-mark text-ink-soft">
            {fill(words.presenter.step, { number: state.step + 1, steps: material.steps.length })}
          </p>
          <h3 className="text-2xl">{title}</h3>
          <p className="mt-2 max-w-measure">
            <Phrase>{happens}</Phrase>
          </p>
        </section>
      );
    }
    case 'debrief':
      return (
        <PresenterDebrief
          questions={item.questions}
          debrief={material.debrief}
          notes={state.notes}
          words={words.talk}
          onEvent={onEvent}
        />
      );
    case 'change':
      return <PresenterChange changes={material.changes} notes={state.notes} words={words.talk} onEvent={onEvent} />;
  }
}

function AskedOfRoom({ of, item, state, material, words, votes, onEvent }: Props & { of: string }) {
  const isDecision = item.type === 'decide';
  const asked = isDecision ? material.decisions[of] : material.predictions[of];
  if (!asked) return null;
  const { decided: label, volunteer } = words.hands;
  return (
    <PresenterHands
      phones={votes?.(of)}
      of={of}
      asked={asked}
      hands={state.hands[of] ?? {}}
      isOpen={state.opened.includes(of)}
      votes={!(isDecision && state.roleplay)}
      {...(isDecision && { decided: { label: state.roleplay ? volunteer : label, text: state.notes[of] ?? '' } })}
      words={words.hands}
      onEvent={onEvent}
    />
  );
}
