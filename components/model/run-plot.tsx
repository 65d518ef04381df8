import { fill } from '@/lib/fill';
import { chartHeight, chartWidth, plotStock } from '@/lib/model/chart';
import type { Run } from '@/lib/model/run';
import { numberFormat } from '@/lib/number-format';
import type { SimulatorWords } from './model-words';

type Props = {
  stock: string;
  unit: string;
  words: SimulatorWords;
  /** The last minute of the axis. */
  end: number;
  incident: Run;
  yours: Run | undefined;
  limit: number | undefined;
  /** The minutes of what set the outage off. */
  from: number | undefined;
  to: number | undefined;
};

/** The lines of a chart, stretched to its box, and over them what is written there, which is not stretched. */
export function RunPlot({ stock, unit, words, end, incident, yours, limit, from, to }: Props) {
  const plot = plotStock(yours ? [incident, yours] : [incident], stock, limit);
  const format = numberFormat(words.locale);
  const line = plot.limit?.y;
  const share = (minute: number) => `${(100 * minute) / end}%`;
  return (
    <>
      <svg aria-hidden="true">
        {from !== undefined && to !== undefined && (
          <rect x={share(from)} width={to > from ? share(to - from) : 3} height="100%" className="fill-strained/20" />
        )}
      </svg>
      <svg viewBox={`0 0 ${chartWidth} ${chartHeight}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={`M0 0H${chartWidth}M0 50H${chartWidth}`} className="stroke-line" strokeWidth="1" />
        <path d={`M0 0V${chartHeight}H${chartWidth}`} className="fill-none stroke-ink-soft" strokeWidth="1" />
        {line !== undefined && (
          <path d={`M0 ${line}H${chartWidth}`} className="stroke-failing" strokeWidth="1.5" strokeDasharray="7 4" />
        )}
        {yours && <path d={plot.paths[1]} className="fill-none stroke-action" strokeWidth="2.6" />}
        <path
          d={plot.paths[0]}
          className="fill-none stroke-ink-soft"
          strokeWidth={yours ? 1.8 : 2.2}
          strokeDasharray={yours && '3 3'}
        />
      </svg>
      <svg className="run-chart-said" aria-hidden="true">
        <text x="4" y="1em" className="fill-ink-soft">
          {format.format(plot.top)}
        </text>
        {from !== undefined && (
          <text x={share(from)} dx="4" y="100%" dy="-0.5em" className="fill-strained">
            {words.trigger}
          </text>
        )}
        {plot.limit && (
          <text
            x="100%"
            y={`${line ?? 0}%`}
            dx="-4"
            dy={line === undefined || line < 16 ? '1.1em' : '-0.4em'}
            textAnchor="end"
            className="fill-failing"
          >
            {fill(line === undefined ? words.limitAbove : words.limit, {
              value: `${format.format(plot.limit.value)} ${unit}`,
            })}
          </text>
        )}
      </svg>
    </>
  );
}
