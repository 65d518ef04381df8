import type { Run } from './run';

/** The drawing surface of one stock over time, in units of its own: the page stretches it. */
export const chartWidth = 600;
export const chartHeight = 100;

export type Plot = { top: number; paths: string[]; limit: { value: number; y: number | undefined } | undefined };

/** One stock of several runs on one scale. A limit far above everything is named, not drawn: it would flatten the rest. */
export function plotStock(runs: readonly Run[], stock: string, limit: number | undefined): Plot {
  const series = runs.map(({ moments }) =>
    moments.map(({ minute, stocks }) => ({ minute, value: stocks[stock] ?? 0 })),
  );
  const highest = Math.max(1, ...series.flatMap((points) => points.map(({ value }) => value)));
  const drawn = limit !== undefined && limit <= highest * 2;
  const top = niceTop(drawn ? Math.max(highest, limit * 1.1) : highest);
  const end = Math.max(1, ...runs.map(({ moments }) => moments.at(-1)?.minute ?? 0));
  const y = (value: number) => round(chartHeight - (value / top) * chartHeight);
  return {
    top,
    paths: series.map((points) =>
      pathOf(points.map(({ minute, value }) => [round((minute / end) * chartWidth), y(value)])),
    ),
    limit: limit === undefined ? undefined : { value: limit, y: drawn ? y(limit) : undefined },
  };
}

/** The least of 1, 2, 2.5, 5 times a power of ten that is no less than `value`. */
export function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return Number(([1, 2, 2.5, 5, 10].find((factor) => factor * power >= value) ?? 10) * power);
}

/** The minutes at which a table shows a run: about a dozen, evenly apart, the last included. */
export function tableMinutes({ moments }: Run, rows = 12): number[] {
  const last = moments.length - 1;
  const at = Array.from({ length: rows + 1 }, (_, row) => Math.round((row / rows) * last));
  return [...new Set(at)].flatMap((index) => moments[index]?.minute ?? []);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Leaves out the points in the middle of a level stretch. */
function pathOf(points: [number, number][]): string {
  const needed = points.filter(([, y], at) => y !== points[at - 1]?.[1] || y !== points[at + 1]?.[1]);
  return needed.map(([x, y], at) => `${at === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}
