import { memo, useEffect, useRef } from 'react';
import { Phrase } from '@/components/text/phrase';
import { ScrollBox } from '@/components/ui/scroll-box';
import { fill } from '@/lib/fill';
import { entryOf, moveName } from '@/lib/on-call/log-entry';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { type OnCallUi, timeInWords } from '@/lib/on-call/on-call-words';
import type { PlayEntry } from '@/lib/on-call/play-entry';

type Props = { log: readonly PlayEntry[]; paged: number; isOver: boolean; material: OnCallMaterial; words: OnCallUi };

/** All that came, in order, the newest in view; a screen reader speaks what is added. */
export const PlayLog = memo(function PlayLog({ log, paged, isOver, material, words }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const count = log.length;
  useEffect(() => {
    if (count > 0) box.current?.lastElementChild?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }, [count]);
  return (
    <section aria-labelledby="on-call-log" className="on-call-came">
      <h3 id="on-call-log" className="text-xl">
        {words.log.heading}
      </h3>
      <ScrollBox ref={box} role="log" name={words.log.heading} className="on-call-log">
        <PageEntry material={material} words={words} />
        {log.map((entry) => (
          <Entry key={`${entry.from} ${entry.move}`} {...{ entry, paged, material, words }} />
        ))}
        {isOver && log.at(-1)?.kind !== 'close' && <p className="on-call-entry">{words.log.over}</p>}
      </ScrollBox>
    </section>
  );
});

function PageEntry({ material: { page }, words }: Pick<Props, 'material' | 'words'>) {
  return (
    <div className="on-call-entry">
      <p className="on-call-entry-head">
        <span>{timeInWords(0, words)}</span>
        <b>
          {words.log.page}: {page.from}
        </b>
        {page.basis === 'exercise' && <span className="on-call-made">{words.exercise}</span>}
      </p>
      <p>
        <Phrase>{page.text}</Phrase>
      </p>
    </div>
  );
}

type EntryProps = { entry: PlayEntry } & Pick<Props, 'paged' | 'material' | 'words'>;

/** An entry does not change once it stands there. */
const Entry = memo(function Entry({ entry, paged, material, words }: EntryProps) {
  const { title, text, screen, isMade, note } = entryOf(entry, paged, material, words);
  const opens = entry.opens?.map((move) => moveName(move, material, words));
  return (
    <div className="on-call-entry">
      <p className="on-call-entry-head">
        <span>{timeInWords(entry.to - paged, words)}</span>
        <b>{title}</b>
        {isMade && <span className="on-call-made">{words.exercise}</span>}
      </p>
      {screen.length > 0 && <pre className="card-screen">{screen.join('\n')}</pre>}
      {text && (
        <p>
          <Phrase>{text}</Phrase>
        </p>
      )}
      {note && <p>{note}</p>}
      {opens && <p className="on-call-opens">{fill(words.log.opens, { moves: opens.join('; ') })}</p>}
    </div>
  );
});
