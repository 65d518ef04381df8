import { memo } from 'react';
import { fill } from '@/lib/fill';
import type { AnyModel, Knobs } from '@/lib/model/model';
import { momentAtMinute, type Run } from '@/lib/model/run';
import { numberFormat } from '@/lib/number-format';
import type { ModelNames, SimulatorWords } from './model-words';
import { RunPlot } from './run-plot';

type Props = {
  model: Pick<AnyModel, 'stocks' | 'tick' | 'ticks' | 'trigger'>;
  stock: AnyModel['stocks'][number];
  names: ModelNames['stocks'];
  words: SimulatorWords;
  incident: Run;
  /** The reader's version, drawn over the outage. */
  yours?: Run;
  knobs: Knobs;
  minute?: number;
};

/** A playing run only moves the line of its minute; the plot itself is drawn again when a knob turns. */
const StillPlot = memo(RunPlot);

/** One stock over the time of a run, as it went and as the reader has it, with its limit and the values at a minute. */
export function RunChart({ model, stock, names, words, incident, yours, knobs, minute }: Props) {
  const { name = stock.id, unit = '' } = names[stock.id] ?? {};
  const limit = stock.limit?.(knobs);
  const format = numberFormat(words.locale);
  const end = model.tick * model.ticks;
  const valueIn = (run: Run) => format.format(momentAtMinute(run, minute ?? 0)?.stocks[stock.id] ?? 0);
  return (
    <figure className="run-chart">
      <figcaption>
        <span>
          <strong>{name}</strong> <span className="text-ink-soft">({unit})</span>
          {limit !== undefined && (
            <span className="sr-only">{fill(words.limit, { value: `${format.format(limit)} ${unit}` })}</span>
          )}
        </span>
        {yours && (
          <span className="run-chart-key">
            <ChartKey isYours={false} name={words.asItWent} value={valueIn(incident)} />
            <ChartKey isYours name={words.yours} value={valueIn(yours)} />
          </span>
        )}
      </figcaption>
      <div className="run-chart-plot">
        <StillPlot
          stock={stock.id}
          limit={limit}
          from={model.trigger?.(knobs)?.from}
          to={model.trigger?.(knobs)?.to}
          {...{ unit, words, end, incident, yours }}
        />
        {minute !== undefined && (
          <svg aria-hidden="true">
            <rect x={`${(100 * minute) / end}%`} width="1.5" height="100%" className="fill-ink" />
          </svg>
        )}
      </div>
      <p className="run-chart-axis">
        {[0, 1, 2, 3, 4].map((quarter) => (
          <span key={quarter}>{fill(words.minuteShort, { minute: format.format((end * quarter) / 4) })}</span>
        ))}
      </p>
    </figure>
  );
}

/** Which line is which, and where it stands now. */
function ChartKey({ isYours, name, value }: { isYours: boolean; name: string; value: string }) {
  return (
    <span>
      <svg viewBox="0 0 28 6" aria-hidden="true">
        <path
          d="M0 3h28"
          className={isYours ? 'stroke-action' : 'stroke-ink-soft'}
          strokeWidth={isYours ? 3 : 2}
          strokeDasharray={isYours ? undefined : '3 3'}
        />
      </svg>
      {name} <b>{value}</b>
    </span>
  );
}
