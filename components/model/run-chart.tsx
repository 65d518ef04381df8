import { fill } from '@/lib/fill';
import { chartHeight, chartWidth, plotStock } from '@/lib/model/chart';
import type { AnyModel, Knobs } from '@/lib/model/model';
import type { Run } from '@/lib/model/run';
import type { DeskWords, ModelNames } from './model-words';

type ChartWords = Pick<DeskWords, 'locale' | 'asItWent' | 'yours' | 'limit' | 'limitAbove' | 'minuteShort'>;

type Props = {
  model: Pick<AnyModel, 'stocks' | 'tick' | 'ticks'>;
  stock: AnyModel['stocks'][number];
  names: ModelNames['stocks'];
  words: ChartWords;
  incident: Run;
  /** The reader's version, drawn over the outage. */
  yours?: Run;
  knobs: Knobs;
  minute?: number;
};

/** One stock over the time of a run, as it went and as the reader has it, with the limit as a line. */
export function RunChart({ model, stock, names, words, incident, yours, knobs, minute }: Props) {
  const { top, paths, limit } = plotStock(yours ? [incident, yours] : [incident], stock.id, stock.limit?.(knobs));
  const { name = stock.id, unit = '' } = names[stock.id] ?? {};
  const format = new Intl.NumberFormat(words.locale);
  const end = model.tick * model.ticks;
  const said =
    limit &&
    fill(limit.y === undefined ? words.limitAbove : words.limit, { value: `${format.format(limit.value)} ${unit}` });
  return (
    <figure className="run-chart">
      <figcaption>
        <strong>{name}</strong> <span className="text-ink-soft">({unit})</span>
        {said && <span className="run-chart-limit">{said}</span>}
      </figcaption>
      <div className="run-chart-plot">
        <span className="run-chart-top">{format.format(top)}</span>
        <svg viewBox={`0 0 ${chartWidth} ${chartHeight}`} preserveAspectRatio="none" aria-hidden="true">
          <path d={`M0 0H${chartWidth}M0 50H${chartWidth}`} className="stroke-line" strokeWidth="1" />
          <path d={`M0 0V${chartHeight}H${chartWidth}`} className="fill-none stroke-ink-soft" strokeWidth="1" />
          {limit?.y !== undefined && (
            <path
              d={`M0 ${limit.y}H${chartWidth}`}
              className="stroke-failing"
              strokeWidth="1.5"
              strokeDasharray="7 4"
            />
          )}
          <path d={paths[0]} className="fill-none stroke-ink-soft" strokeWidth="1.6" strokeDasharray={yours && '3 3'} />
          {yours && <path d={paths[1]} className="fill-none stroke-action" strokeWidth="2.2" />}
          {minute !== undefined && (
            <path d={`M${(minute / end) * chartWidth} 0V${chartHeight}`} className="stroke-ink" strokeWidth="1" />
          )}
        </svg>
      </div>
      <p className="run-chart-axis">
        {[0, 1, 2, 3, 4].map((quarter) => (
          <span key={quarter}>{fill(words.minuteShort, { minute: format.format((end * quarter) / 4) })}</span>
        ))}
      </p>
    </figure>
  );
}

/** Which line is which. */
export function ChartLegend({ words }: { words: ChartWords }) {
  return (
    <p className="run-chart-legend">
      <span>
        <svg viewBox="0 0 28 6" aria-hidden="true">
          <path d="M0 3h28" className="stroke-ink-soft" strokeWidth="2" strokeDasharray="3 3" />
        </svg>
        {words.asItWent}
      </span>
      <span>
        <svg viewBox="0 0 28 6" aria-hidden="true">
          <path d="M0 3h28" className="stroke-action" strokeWidth="3" />
        </svg>
        {words.yours}
      </span>
    </p>
  );
}
