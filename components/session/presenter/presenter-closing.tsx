import { Phrase } from '@/components/text/phrase';
import type { ClientWords } from '@/lib/client-words';
import type { Material } from '@/lib/session/material';
import type { SessionEvent } from '@/lib/session/session-reducer';

type Props = {
  notes: Record<string, string>;
  words: ClientWords<'session'>['talk'];
  onEvent: (event: SessionEvent) => void;
};

/** The questions of the debrief, what to listen for, and what was said. */
export function PresenterDebrief({
  questions,
  debrief,
  notes,
  words,
  onEvent,
}: Props & { questions: string[]; debrief: Material['debrief'] }) {
  return questions.map((id) => (
    <section key={id} className="mt-6">
      <h3 className="text-2xl">
        <Phrase>{debrief[id]?.question}</Phrase>
      </h3>
      <p className="presenter-note">
        <strong>{words.listen}:</strong> <Phrase>{debrief[id]?.listen}</Phrase>
      </p>
      <Writing of={id} label={words.note} text={notes[id] ?? ''} onEvent={onEvent} />
    </section>
  ));
}

/** What the team will do itself. */
export function PresenterChange({ changes, notes, words, onEvent }: Props & { changes: Material['changes'] }) {
  return (
    <>
      <ul className="mt-4 list-disc ps-6">
        {changes.map(({ id, text }) => (
          <li key={id}>
            <Phrase>{text}</Phrase>
          </li>
        ))}
      </ul>
      <Writing of="change" label={words.actions} text={notes.change ?? ''} onEvent={onEvent} />
    </>
  );
}

function Writing({ of, label, text, onEvent }: { of: string; label: string; text: string; onEvent: Props['onEvent'] }) {
  return (
    <label className="presenter-writing">
      {label}
      <textarea rows={3} value={text} onChange={({ target }) => onEvent({ type: 'note', of, text: target.value })} />
    </label>
  );
}
