'use client';
import { useRef, useSyncExternalStore } from 'react';
import { asideCount, asideTexts, dropAside, subscribe } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { saveFile } from '@/components/ui/save-file';
import { useHydrated } from '@/components/ui/use-hydrated';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';
import { writeProgress } from '@/lib/progress/stored-text';
import { EraseData } from './erase-data';
import { ImportFile } from './import-file';
import { StoredList } from './stored-list';

type Props = {
  /** What each case is called, by its slug. */
  names: Record<string, string>;
  locale: string;
  words: ClientWords<'data'>;
};

/** All that this browser remembers, and what the reader can do with it. */
export function StoredData({ names, locale, words }: Props) {
  const block = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const progress = useProgress((stored) => stored.progress);
  const [said, say] = useSaid();
  const aside = useSyncExternalStore(subscribe, asideCount, () => 0);
  useHydrated(block);
  const drop = () => {
    heading.current?.focus(); // the button goes, and the focus must not go with it
    dropAside();
  };

  return (
    <div ref={block} data-hydrated="false" className="script-only on-paper mt-10 max-w-measure">
      <StoredList progress={progress} names={names} locale={locale} words={words} />
      <h2 id="take" ref={heading} tabIndex={-1} className="mt-10 text-3xl">
        {words.take}
      </h2>
      <p className="mt-4">
        <button
          type="button"
          className="press"
          onClick={() => saveFile('kettingreactie.json', writeProgress(progress), 'application/json')}
        >
          {words.export}
        </button>
      </p>
      <ImportFile words={words} onSaid={say} />
      {aside > 0 && <Aside words={words} onDrop={drop} />}
      <EraseData progress={progress} names={names} words={words} onSaid={say} />
      <p aria-live="polite" className="mt-4 font-mark font-semibold">
        {said}
      </p>
    </div>
  );
}

function Aside({ words, onDrop }: { words: ClientWords<'data'>; onDrop: () => void }) {
  const save = () => {
    for (const [at, text] of asideTexts().entries()) saveFile(`kettingreactie-apart-${at + 1}.txt`, text, 'text/plain');
  };
  return (
    <div className="notice">
      <p>{words.aside}</p>
      <p className="mt-3 flex flex-wrap gap-3">
        <button type="button" className="press" onClick={save}>
          {words.asideSave}
        </button>
        <button type="button" className="press" onClick={onDrop}>
          {words.asideDrop}
        </button>
      </p>
    </div>
  );
}
