import { Phrase } from '@/components/text/phrase';
import { entryOf } from '@/lib/on-call/log-entry';
import type { OnCallMaterial } from '@/lib/on-call/material';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import type { PlayEntry } from '@/lib/on-call/play-entry';
import { whenSeen } from '@/lib/on-call/seen-words';

type Props = { log: readonly PlayEntry[]; paged: number; material: OnCallMaterial; words: OnCallUi };

/** The notebook: of everything one looked at or asked, what it said last. */
export function PlayKnown({ log, paged, material, words }: Props) {
  const { known } = words;
  const latest = new Map(log.flatMap((entry) => (entry.kind === 'signal' ? [[entry.signal, entry] as const] : [])));
  return (
    <section aria-labelledby="on-call-known" className="on-call-known">
      <h3 id="on-call-known" className="text-xl">
        {known.heading}
      </h3>
      {latest.size === 0 ? (
        <p>{known.nothing}</p>
      ) : (
        <dl>
          {[...latest.values()].map((entry) => {
            const { title, text } = entryOf(entry, paged, material, words);
            return (
              <div key={entry.signal}>
                <dt>
                  {title} <span>{whenSeen(entry.asOf - paged, words)}</span>
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
