import { Phrase } from '@/components/text/phrase';
import { entryOf } from '@/lib/on-call/log-entry';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { notedAt, notesOf } from '@/lib/on-call/notes';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import type { PlayEntry } from '@/lib/on-call/play-entry';
import { whenSeen } from '@/lib/on-call/seen-words';

type Props = { log: readonly PlayEntry[]; paged: number; material: OnCallMaterial; words: OnCallUi };

/** The notebook: of everything one looked at or asked, what it said last; the newest first. */
export function PlayKnown({ log, paged, material, words }: Props) {
  const { known } = words;
  const notes = notesOf(log);
  return (
    <section aria-labelledby="on-call-known" className="on-call-known">
      <h3 id="on-call-known" className="text-xl">
        {known.heading}
      </h3>
      {notes.length === 0 ? (
        <p>{known.nothing}</p>
      ) : (
        <dl>
          {notes.map((note) => {
            const { title, text } = entryOf(note, paged, material, words);
            return (
              <div key={`${note.signal} ${note.kind}`}>
                <dt>
                  {title} <span>{whenSeen(notedAt(note) - paged, words)}</span>
                </dt>
                <dd>
                  <Phrase>{text}</Phrase>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
