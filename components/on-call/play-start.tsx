import { useId, useState } from 'react';
import { Phrase } from '@/components/text/phrase';
import { pasteDigits } from '@/components/ui/paste-digits';
import { defaultSeed, highestSeed } from '@/lib/model/knobs';
import { seedFrom } from '@/lib/on-call/link';
import type { OnCallMaterial } from '@/lib/on-call/material';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import { plural } from '@/lib/plural';
import type { Turn } from './use-turns';

type Props = {
  material: OnCallMaterial;
  words: OnCallUi;
  /** Chance plays a part, so that another number gives another outage. */
  chance: boolean;
  kept: Turn | undefined;
  linked: Turn | undefined;
  onBegin: (seed: number) => void;
  onOpen: (turn: 'kept' | 'linked') => void;
};

/** Before a turn: what one knows, and where to begin or go on. */
export function PlayStart({ material, words: { start, locale }, chance, kept, linked, onBegin, onOpen }: Props) {
  const [seed, setSeed] = useState(String(defaultSeed));
  const seedId = useId();
  const isClosed = kept?.moves.at(-1) === 'close';
  return (
    <section aria-labelledby="on-call-start" className="on-call-start">
      <h2 id="on-call-start" className="text-3xl">
        {start.heading}
      </h2>
      <p className="mt-3 max-w-measure">
        <Phrase>{material.situation}</Phrase>
      </p>
      {chance && (
        <p className="mt-4">
          <label htmlFor={seedId}>{start.seed}</label>{' '}
          <input
            id={seedId}
            type="number"
            min={1}
            max={highestSeed}
            value={seed}
            onChange={(event) => setSeed(event.target.value)}
            onPaste={(event) => pasteDigits(event, setSeed)}
            aria-describedby={`${seedId}-hint`}
          />{' '}
          <span id={`${seedId}-hint`}>{start.seedHint}</span>
        </p>
      )}
      {linked && <p className="mt-4">{plural(start, 'linked', linked.moves.length, locale)}</p>}
      <p className="script-only mt-6 flex flex-wrap gap-3">
        {kept && (
          <button type="button" className="press press-first" onClick={() => onOpen('kept')}>
            {isClosed ? start.report : start.resume}
          </button>
        )}
        {linked && (
          <button type="button" className="press" onClick={() => onOpen('linked')}>
            {start.open}
          </button>
        )}
        <button type="button" className={kept ? 'press' : 'press press-first'} onClick={() => onBegin(seedFrom(seed))}>
          {kept ? start.again : start.begin}
        </button>
      </p>
      <p className="script-only mt-3 font-mark text-ink-soft">{start.kept}</p>
    </section>
  );
}
