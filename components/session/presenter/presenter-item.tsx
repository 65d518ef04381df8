import { useRef } from 'react';
import { useArrival } from '@/components/session/use-focus-on-enter';
import type { SessionUiWords } from '@/components/session/word-session';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import type { Stop } from '@/lib/session/agenda';
import { heardOf } from '@/lib/session/announcement';
import type { Material } from '@/lib/session/material';
import type { SessionEvent, SessionState } from '@/lib/session/session-reducer';
import { DeskCards } from './presenter-cards';
import { DeskHands } from './presenter-hands';
import { DeskChange, DeskDebrief } from './presenter-talk';

type Props = {
  stop: Stop;
  state: SessionState;
  material: Material;
  words: SessionUiWords;
  onEvent: (event: SessionEvent) => void;
};

/** The current item of the agenda: what to say, what to keep in mind, and what to do. */
export function DeskStop(props: Props) {
  const { stop, state, material, words } = props;
  const { title, say, note } = material.items[stop.id] ?? { title: stop.id, say: '' };
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading);
  const place = { number: state.place + 1, count: material.agendas[state.agenda].length };
  return (
    <section className="desk-stop">
      <p id="desk-place" className="font-mark text-ink-soft">
        {fill(words.desk.place, place)}
      </p>
      <h2 ref={heading} className="text-4xl" tabIndex={-1} aria-describedby="desk-place">
        {title}
      </h2>
      <p className="desk-say">
        <span>{words.desk.say}</span>
        <Phrase>{say}</Phrase>
      </p>
      {note && (
        <p className="desk-note">
          <strong>{words.desk.note}:</strong> <Phrase>{note}</Phrase>
        </p>
      )}
      <Task {...props} />
      <p aria-live="polite" className="sr-only">
        <Phrase>{heardOf(state, material)}</Phrase>
      </p>
    </section>
  );
}

function Task({ stop, state, material, words, onEvent }: Props) {
  switch (stop.type) {
    case 'welcome':
      return (
        <p className="mt-6 max-w-measure">
          <strong className="block font-mark">{words.desk.situation}</strong>
          <Phrase>{material.situation}</Phrase>
        </p>
      );
    case 'alert':
      return (
        <blockquote className="desk-alert">
          <p>
            <Phrase>{material.alert.text}</Phrase>
          </p>
          <footer>{material.alert.from}</footer>
        </blockquote>
      );
    case 'ask':
      return (
        <DeskCards
          cards={material.cards}
          now={stop.cards}
          revealed={state.cards}
          words={words.cards}
          onReveal={(card) => onEvent({ type: 'reveal', card })}
        />
      );
    case 'decide':
    case 'predict':
      return <AskedOfRoom {...{ stop, state, material, words, onEvent }} of={stop.of} />;
    case 'story': {
      const { title, happens } = material.steps[state.step] ?? {};
      return (
        <section className="mt-6">
          <p className="font-mark text-ink-soft">
            {fill(words.desk.step, { number: state.step + 1, steps: material.steps.length })}
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
        <DeskDebrief
          questions={stop.questions}
          debrief={material.debrief}
          notes={state.notes}
          words={words.talk}
          onEvent={onEvent}
        />
      );
    case 'change':
      return <DeskChange changes={material.changes} notes={state.notes} words={words.talk} onEvent={onEvent} />;
  }
}

function AskedOfRoom({ of, stop, state, material, words, onEvent }: Props & { of: string }) {
  const isDecision = stop.type === 'decide';
  const asked = isDecision ? material.decisions[of] : material.predictions[of];
  if (!asked) return null;
  const { decided: label, volunteer } = words.hands;
  return (
    <DeskHands
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
