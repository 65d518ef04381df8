import { highestSeed, settle } from '@/lib/model/knobs';
import type { SimulatorWords } from './model-words';

type Props = { id: string; seed: number; words: SimulatorWords; onSeed: (seed: number) => void };

/** The number that fixes what chance does. */
export function SeedControl({ id, seed, words, onSeed }: Props) {
  const bounds = { min: 1, max: highestSeed, step: 1 };
  return (
    <div className="knob">
      <div className="knob-head">
        <label htmlFor={id}>{words.seed}</label>
        <input
          id={id}
          type="number"
          {...bounds}
          value={seed}
          aria-describedby={`${id}-notes`}
          onChange={({ target }) => {
            if (!Number.isNaN(target.valueAsNumber)) onSeed(settle(bounds, target.valueAsNumber));
          }}
        />
      </div>
      <p id={`${id}-notes`} className="knob-notes">
        {words.seedHint}
      </p>
    </div>
  );
}
