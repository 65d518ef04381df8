import { type KeyboardEvent, useState } from 'react';
import { isComposing } from '@/components/ui/is-composing';
import { pasteDigits } from '@/components/ui/paste-digits';
import { highestSeed, settle } from '@/lib/model/knobs';
import type { SimulatorWords } from './model-words';

type Props = { id: string; seed: number; words: SimulatorWords; onSeed: (seed: number) => void };

/** The number that fixes what chance does. What is typed stays as it is until the reader is done with it. */
export function SeedControl({ id, seed, words, onSeed }: Props) {
  const [typed, setTyped] = useState<string>();
  const bounds = { min: 1, max: highestSeed, step: 1 };
  const write = (text: string) => {
    setTyped(text);
    const value = Number(text);
    if (text !== '' && settle(bounds, value) === value) onSeed(value);
  };
  const finish = () => {
    const value = Number(typed);
    if (typed && !Number.isNaN(value)) onSeed(settle(bounds, value));
    setTyped(undefined);
  };
  const finishOnEnter = ({ key, nativeEvent }: KeyboardEvent) => {
    if (key === 'Enter' && !isComposing(nativeEvent)) finish();
  };
  return (
    <div className="knob">
      <div className="knob-head">
        <label htmlFor={id}>{words.seed}</label>
        <input
          id={id}
          type="number"
          {...bounds}
          value={typed ?? seed}
          aria-describedby={`${id}-notes`}
          onChange={({ target }) => write(target.value)}
          onPaste={(event) => pasteDigits(event, write)}
          onBlur={finish}
          onKeyDown={finishOnEnter}
        />
      </div>
      <p id={`${id}-notes`} className="knob-notes">
        {words.seedHint}
      </p>
    </div>
  );
}
