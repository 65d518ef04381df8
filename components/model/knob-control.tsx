import { fill } from '@/lib/fill';
import type { Knob } from '@/lib/model/model';
import { numberFormat } from '@/lib/number-format';
import type { ModelNames, SimulatorWords } from './model-words';

type Props = {
  knob: Knob;
  value: number;
  name: ModelNames['knobs'][string];
  words: SimulatorWords;
  /** Unique in the page. */
  id: string;
  onTurn: (value: number) => void;
};

/**
 * One knob: a range with its number beside it, or a switch; under it what it was and what to try, each with who says so. The
 * range says its number itself.
 */
export function KnobControl({ knob, value, name, words, id, onTurn }: Props) {
  const format = numberFormat(words.locale, 2);
  const isSwitch = knob.kind === 'switch';
  const unit = name.unit ? `\u00a0${name.unit}` : '';
  const said = (number: number) =>
    isSwitch ? (number === 1 ? words.on : words.off) : `${format.format(number)}${unit}`;
  return (
    <div className="knob" data-turned={value === knob.incident ? undefined : ''}>
      <div className="knob-head">
        <label htmlFor={id}>{name.name}</label>
        {isSwitch ? (
          <input
            id={id}
            type="checkbox"
            checked={value === 1}
            aria-describedby={`${id}-notes`}
            onChange={({ target }) => onTurn(target.checked ? 1 : 0)}
          />
        ) : (
          <output htmlFor={id} aria-live="off">
            {said(value)}
          </output>
        )}
      </div>
      {!isSwitch && (
        <input
          id={id}
          type="range"
          min={knob.min}
          max={knob.max}
          step={knob.step}
          value={value}
          aria-valuetext={said(value)}
          aria-describedby={`${id}-notes`}
          onChange={({ target }) => onTurn(target.valueAsNumber)}
        />
      )}
      <p id={`${id}-notes`} className="knob-notes">
        {!isSwitch && `${fill(words.range, { min: format.format(knob.min), max: said(knob.max) })} · `}
        {fill(words.incident, { value: said(knob.incident) })}{' '}
        <em data-basis={knob.basis}>{words.basis[knob.basis]}</em>
        {' · '}
        {fill(words.trial, { value: said(knob.trial.value) })}{' '}
        <em data-basis={knob.trial.basis}>{words.basis[knob.trial.basis]}</em>
      </p>
    </div>
  );
}
