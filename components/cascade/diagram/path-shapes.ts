type Point = { x: number; y: number };

/** A broken, jagged outline around a box: what failing looks like. */
export function jaggedPath({ x, y, width, height }: { x: number; y: number; width: number; height: number }): string {
  const tooth = 3;
  const side = (from: Point, to: Point): string => {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const teeth = Math.max(2, Math.round(length / 9));
    const along = { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
    return Array.from({ length: teeth * 2 }, (_, at) => {
      const reach = ((at + 1) / (teeth * 2)) * length;
      const dent = at % 2 === 0 ? tooth : 0;
      return `L${fixed(from.x + along.x * reach - along.y * dent)} ${fixed(from.y + along.y * reach + along.x * dent)}`;
    }).join('');
  };
  const corners = [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
  const sides = corners.map((from, at) => side(from, corners[(at + 1) % corners.length] ?? from));
  return `M${x} ${y}${sides.join('')}Z`;
}

/** A line through `points` with its corners rounded. */
export function roundedPath(points: Point[], radius = 5): string {
  const [start, ...rest] = points;
  if (!start) return '';
  const pieces = rest.map((point, at) => {
    const before = points[at] ?? point;
    const after = rest[at + 1];
    if (!after) return `L${point.x} ${point.y}`;
    const [enter, leave] = [toward(point, before, radius), toward(point, after, radius)];
    return `L${fixed(enter.x)} ${fixed(enter.y)}Q${point.x} ${point.y} ${fixed(leave.x)} ${fixed(leave.y)}`;
  });
  return `M${start.x} ${start.y}${pieces.join('')}`;
}

/** The same line of upright and level pieces, `distance` to the side of it. */
export function besideOf(points: Point[], distance: number): Point[] {
  const shifts = points.slice(1).map((to, at) => {
    const from = points[at] ?? to;
    return { x: -Math.sign(to.y - from.y) * distance, y: Math.sign(to.x - from.x) * distance };
  });
  return points.map((point, at) => {
    const pieces = [shifts[at - 1], shifts[at]].flatMap((shift) => shift ?? []);
    const along = (axis: 'x' | 'y') => pieces.find((shift) => shift[axis] !== 0)?.[axis] ?? 0;
    return { x: point.x + along('x'), y: point.y + along('y') };
  });
}

export function lengthOf(points: Point[]): number {
  return points.slice(1).reduce((sum, to, at) => {
    const from = points[at] ?? to;
    return sum + Math.hypot(to.x - from.x, to.y - from.y);
  }, 0);
}

/** The triangle at the end of a line through `points`, its tip on the last of them. */
export function arrowhead(points: Point[], size = 6): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return '';
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const back = {
    x: tip.x - ((tip.x - before.x) / length) * size,
    y: tip.y - ((tip.y - before.y) / length) * size,
  };
  const half = { x: ((back.y - tip.y) / size) * (size / 2), y: ((tip.x - back.x) / size) * (size / 2) };
  return `M${tip.x} ${tip.y}L${fixed(back.x + half.x)} ${fixed(back.y + half.y)}L${fixed(back.x - half.x)} ${fixed(back.y - half.y)}Z`;
}

/** The point at a share of the length of a line through `points`. */
export function middleOf(points: Point[], share = 0.5): Point {
  const [start = { x: 0, y: 0 }] = points;
  const pieces = points.slice(1).map((to, at) => ({ from: points[at] ?? to, to }));
  const lengths = pieces.map(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y));
  let left = lengths.reduce((sum, length) => sum + length, 0) * share;
  for (const [at, { from, to }] of pieces.entries()) {
    const length = lengths[at] ?? 0;
    if (left <= length && length > 0) {
      const part = left / length;
      return { x: fixed(from.x + (to.x - from.x) * part), y: fixed(from.y + (to.y - from.y) * part) };
    }
    left -= length;
  }
  return points.at(-1) ?? start;
}

function toward(from: Point, to: Point, distance: number): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const part = length === 0 ? 0 : Math.min(distance, length / 2 || distance) / length;
  return { x: from.x + (to.x - from.x) * part, y: from.y + (to.y - from.y) * part };
}

const fixed = (value: number) => Number(value.toFixed(1));
