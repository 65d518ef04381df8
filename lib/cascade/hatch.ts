type Area = { x: number; y: number; width: number; height: number };

/** Parallel strokes at 45 degrees over an area, as the data of a path; so many pixels from the middle of one to that of the next. */
export function hatchPath({ x, y, width, height }: Area, distance: number): string {
  const step = distance * Math.SQRT2;
  const first = Math.ceil((x + y) / step) * step;
  const count = Math.max(0, Math.ceil((x + width + y + height - first) / step));
  return Array.from({ length: count }, (_, at) => {
    const sum = first + at * step;
    const from = Math.max(x, sum - y - height);
    const to = Math.min(x + width, sum - y);
    return `M${round(from)} ${round(sum - from)}L${round(to)} ${round(sum - to)}`;
  }).join('');
}

const round = (value: number) => Math.round(value * 100) / 100;
