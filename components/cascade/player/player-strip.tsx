import type { RefObject } from 'react';
import { StepStrip } from '@/components/cascade/diagram/step-strip';
import type { DrawnCascade } from '@/lib/cascade/moment';
import { worstAt } from '@/lib/cascade/timeline';
import type { ClientWords } from '@/lib/client-words';

type Props = {
  slider: RefObject<HTMLInputElement | null>;
  cascade: DrawnCascade;
  words: ClientWords<'player'>;
  step: number;
  /** The step from which on no health is shown. */
  veiled: number;
  /** What each step is called just now. */
  position: (step: number) => string;
  onGo: (step: number) => void;
};

/** The whole story in a line, and under it the slider that runs along it. */
export function PlayerStrip({ slider, cascade, words, step, veiled, position, onGo }: Props) {
  return (
    <div className="cascade-line">
      <StepStrip
        name={words.strip}
        steps={cascade.steps.map(({ id }, at) => ({
          id,
          position: position(at),
          worst: at < veiled ? worstAt(cascade, at) : undefined,
        }))}
        current={step}
      />
      <input
        ref={slider}
        type="range"
        className="cascade-slider"
        min={0}
        max={cascade.steps.length - 1}
        value={step}
        aria-label={words.scrubber}
        aria-valuetext={position(step)}
        onChange={(event) => onGo(event.target.valueAsNumber)}
      />
    </div>
  );
}
