import { useId, useState } from 'react';
import { Phrase } from '@/components/text/phrase';
import { fill } from '@/lib/fill';
import { defaultSeed, highestSeed } from '@/lib/model/knobs';
import { seedFrom } from '@/lib/on-call/link';
import type { OnCallMaterial } from '@/lib/on-call/material';
import { type OnCallUi, timeInWords } from './on-call-words';

type Turn = { minutes: number; isOver: boolean };

type Props = {
  material: OnCallMaterial;
  words: OnCallUi;
  /** Chance plays a part, so that another number gives another outage. */
  chance: boolean;
  kept: Turn | undefined;
  /** How long the turn in the link lasted. */
  linked: number | undefined;
  onBegin: (seed: number) => void;
  onResume: () => void;
  onOpenLink: () => void;
};

/** Before a turn: what one knows, and where to begin or go on. */
export function PlayStart({ material, words, chance, kept, linked, onBegin, onResume, onOpenLink }: Props) {
  const { start } = words;
  const [seed, setSeed] = useState(String(defaultSeed));
  const seedId = useId();
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
            aria-describedby={`${seedId}-hint`}
          />{' '}
          <span id={`${seedId}-hint`}>{start.seedHint}</span>
        </p>
      )}
      {linked !== undefined && <p className="mt-4">{fill(start.linked, { time: timeInWords(linked, words) })}</p>}
      <p className="mt-6 flex flex-wrap gap-3">
        {kept && (
          <button type="button" className="press press-first" onClick={onResume}>
            {kept.isOver ? start.report : fill(start.resume, { time: timeInWords(kept.minutes, words) })}
          </button>
        )}
        {linked !== undefined && (
          <button type="button" className="press" onClick={onOpenLink}>
            {start.open}
          </button>
        )}
        <button type="button" className={kept ? 'press' : 'press press-first'} onClick={() => onBegin(seedFrom(seed))}>
          {kept ? start.again : start.begin}
        </button>
      </p>
      <p className="mt-3 font-mark text-ink-soft">{start.kept}</p>
    </section>
  );
}
