import type { AnyModel } from '@/lib/model/model';
import { lastMinute, type Simulator, type SimulatorEvent } from '@/lib/model/simulator-reducer';
import { numberFormat } from '@/lib/number-format';
import type { SimulatorWords } from './model-words';

const speeds = [0.5, 1, 2, 4] as const;

type Props = {
  slug: string;
  model: AnyModel;
  simulator: Simulator;
  words: SimulatorWords;
  speed: number;
  onSpeed: (speed: number) => void;
  onEvent: (event: SimulatorEvent) => void;
};

/** Lets the run pass by in time: run and pause, back to the start, how fast, and a slider over its minutes. */
export function RunControls({ slug, model, simulator, words, speed, onSpeed, onEvent }: Props) {
  const { minute, playing } = simulator;
  const format = numberFormat(words.locale);
  const id = `${slug}-minute`;
  return (
    <fieldset className="model-time">
      <legend className="sr-only">{words.run}</legend>
      <div className="model-acts">
        <button type="button" className="press" onClick={() => onEvent({ type: playing ? 'pause' : 'play' })}>
          <svg viewBox="0 0 20 20" aria-hidden="true">
            <path d={playing ? 'M6 4h3v12H6zM11 4h3v12h-3z' : 'M6 3.5l10 6.5-10 6.5z'} />
          </svg>
          {playing ? words.pause : words.play}
        </button>
        <button
          type="button"
          className="press"
          aria-disabled={minute === 0}
          onClick={() => onEvent({ type: 'look', minute: 0 })}
        >
          {words.rewind}
        </button>
        <label>
          {words.speed}{' '}
          <select value={speed} onChange={({ target }) => onSpeed(Number(target.value))}>
            {speeds.map((each) => (
              <option key={each} value={each}>
                {format.format(each)}×
              </option>
            ))}
          </select>
        </label>
        <span className="ms-auto">
          <label htmlFor={id}>{words.minute}</label>{' '}
          <output htmlFor={id} aria-live="off">
            {format.format(minute)}
          </output>
        </span>
      </div>
      <input
        id={id}
        type="range"
        min={0}
        max={lastMinute(simulator.run)}
        step={model.tick * model.every}
        value={minute}
        onChange={({ target }) => onEvent({ type: 'look', minute: Math.round(target.valueAsNumber * 100) / 100 })}
      />
    </fieldset>
  );
}
