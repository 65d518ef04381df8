type Point = readonly [x: number, y: number];

/** How wide an arm is at its root and at its tip. */
const [root, tip] = [34, 7];
const samples = 18;

/** The outline of a tapering arm along a line through `points`, as the data of an SVG path. */
export function armOutline(points: readonly Point[]): string {
  const line = centreLine(points);
  const left = line.map((_, at) => beside(line, at, 0.5));
  const right = line.map((_, at) => beside(line, at, -0.5)).toReversed();
  return `M${smooth(left)}L${smooth(right)}Z`;
}

/** Suckers on the lower side of an arm: dots that a round line cap draws, the larger ones first. */
export function armSuckers(points: readonly Point[]): readonly [large: string, small: string] {
  const line = centreLine(points);
  const side = (points.at(-1)?.[0] ?? 0) < (points[0]?.[0] ?? 0) ? -0.24 : 0.24;
  const dots = line.map((_, at) => `M${written(beside(line, at, side))}h0`);
  return [dots.slice(5, 11).join(''), dots.slice(11, 16).join('')];
}

/** A Catmull-Rom curve through the points, sampled evenly in its parameter. */
function centreLine(points: readonly Point[]): Point[] {
  const spans = points.length - 1;
  return Array.from({ length: samples + 1 }, (_, index) => {
    const along = (index / samples) * spans;
    const span = Math.min(Math.floor(along), spans - 1);
    const [a, b, c, d] = [span - 1, span, span + 1, span + 2].map((at) => points[Math.min(Math.max(at, 0), spans)]);
    return a && b && c && d ? between(a, b, c, d, along - span) : [0, 0];
  });
}

function between(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const at = (axis: 0 | 1) =>
    0.5 *
    (2 * b[axis] +
      (c[axis] - a[axis]) * t +
      (2 * a[axis] - 5 * b[axis] + 4 * c[axis] - d[axis]) * t ** 2 +
      (3 * b[axis] - a[axis] - 3 * c[axis] + d[axis]) * t ** 3);
  return [at(0), at(1)];
}

/** The point beside sample `at`, as a part of the arm's width there. */
function beside(line: readonly Point[], at: number, part: number): Point {
  const [x, y] = line[at] ?? [0, 0];
  const [fromX, fromY] = line[Math.max(at - 1, 0)] ?? [0, 0];
  const [toX, toY] = line[Math.min(at + 1, samples)] ?? [0, 0];
  const length = Math.hypot(toX - fromX, toY - fromY) || 1;
  const width = (tip + (root - tip) * (1 - at / samples) ** 1.15) * part;
  return [x - ((toY - fromY) / length) * width, y + ((toX - fromX) / length) * width];
}

/** Quadratic curves that round every point but the first and the last. */
function smooth(points: readonly Point[]): string {
  return points
    .map((point, at) => {
      const next = points[at + 1];
      if (at === 0 || !next) return written(point);
      return `Q${written(point)} ${written([(point[0] + next[0]) / 2, (point[1] + next[1]) / 2])}${next === points.at(-1) ? 'L' : ''}`;
    })
    .join('');
}

function written([x, y]: Point): string {
  return `${Math.round(x)} ${Math.round(y)}`;
}
