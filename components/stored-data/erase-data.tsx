import { useRef, useState } from 'react';
import { changeProgress, dropAside } from '@/components/progress/progress-store';
import { SureQuestion } from '@/components/ui/screen-reader/sure-question';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { keptCases, withoutCase } from '@/lib/progress/kept-cases';
import { noProgress, type Progress } from '@/lib/progress/progress';
import { storedName } from './stored-name';

type Props = {
  progress: Progress;
  names: Record<string, string>;
  words: ClientWords<'data'>;
  onSaid: (sentence: string) => void;
};

/** Erases one case or everything, after a second question. */
export function EraseData({ progress, names, words, onSaid }: Props) {
  const [asked, setAsked] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const slugs = keptCases(progress);
  const close = () => {
    setAsked(undefined);
    heading.current?.focus(); // the buttons go, and the focus must not go with them
  };
  const erase = () => {
    changeProgress((previous) => (asked === 'all' ? noProgress : withoutCase(previous, asked ?? '')));
    if (asked === 'all') dropAside();
    close();
    onSaid(words.erased);
  };
  return (
    <section aria-labelledby="erase" className="mt-10">
      <h2 id="erase" ref={heading} tabIndex={-1} className="text-3xl">
        {words.erase}
      </h2>
      <p className="mt-4 flex flex-wrap gap-3">
        {slugs.map((slug) => (
          <button key={slug} type="button" className="press" onClick={() => setAsked(slug)}>
            {fill(words.eraseCase, { name: storedName(names, slug, words) })}
          </button>
        ))}
        <button type="button" className="press" onClick={() => setAsked('all')}>
          {words.eraseAll}
        </button>
      </p>
      {asked && (
        <SureQuestion yes={words.yes} no={words.no} onYes={erase} onNo={close}>
          {`${asked === 'all' ? words.eraseAll : fill(words.eraseCase, { name: storedName(names, asked, words) })}. ${words.sure}`}
        </SureQuestion>
      )}
    </section>
  );
}
