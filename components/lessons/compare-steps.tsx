import { useRef } from 'react';
import { useSaidBeside } from '@/components/ui/screen-reader/use-said-beside';
import type { ClientWords } from '@/lib/client-words';
import type { ComparedCase } from './compared-case';

type Props = {
  shown: readonly ComparedCase[];
  step: number;
  words: ClientWords<'compare'>;
  onGo: (step: number) => void;
};

/** One slider, and a button either way, for both stories. */
export function CompareSteps({ shown, step, words, onGo }: Props) {
  const last = Math.max(...shown.map(({ steps }) => steps.length)) - 1;
  const slider = useRef<HTMLInputElement>(null);
  const standing = shown
    .map(({ name, steps }) => `${name}: ${steps[Math.min(step, steps.length - 1)]?.position}`)
    .join('; ');
  const said = useSaidBeside(standing, slider);
  return (
    <div className="script-only compare-steps">
      <button
        type="button"
        className="press"
        aria-label={words.back}
        aria-disabled={step === 0}
        onClick={() => onGo(Math.max(0, step - 1))}
      >
        ←
      </button>
      <input
        ref={slider}
        type="range"
        className="cascade-slider"
        min={0}
        max={last}
        value={step}
        aria-label={words.step}
        aria-valuetext={standing}
        onChange={({ target }) => onGo(target.valueAsNumber)}
      />
      <button
        type="button"
        className="press"
        aria-label={words.forward}
        aria-disabled={step === last}
        onClick={() => onGo(Math.min(last, step + 1))}
      >
        →
      </button>
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
    </div>
  );
}
