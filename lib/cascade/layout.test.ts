import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineHeight, textWidth } from './label';
import { type Box, crossings, type Layout, labelSize, layoutCascade, signWidth } from './layout';

const node = (id: string) => ({ id, kind: 'app' as const });
const edge = (from: string, to: string) => ({ id: `${from}-calls-${to}`, from, to });

const fan = {
  nodes: ['visitors', 'front', 'one', 'two', 'three', 'names'].map(node),
  edges: [
    edge('visitors', 'front'),
    ...['one', 'two', 'three'].flatMap((id) => [edge('front', id), edge(id, 'names')]),
    edge('names', 'names'),
  ],
};
const labels = {
  visitors: 'Bezoekers',
  front: 'Aggregatielaag',
  one: 'Dienst één',
  two: 'Dienst twee',
  three: 'Dienst drie',
  names: 'CoreDNS',
};

const fanDrawing = await layoutCascade(fan, labels);

test('a drawing fits a phone and has every node and edge', () => {
  const { width, nodes, edges } = fanDrawing;
  expect(width).toBeLessThanOrEqual(340);
  expect(Object.keys(nodes)).toEqual(fan.nodes.map(({ id }) => id));
  for (const { id } of fan.edges) expect(edges[id]?.length).toBeGreaterThanOrEqual(2);
});

/** The pairs of boxes that touch each other. */
function overlaps(boxes: Box[]): [Box, Box][] {
  return boxes.flatMap((box, at) =>
    boxes.slice(at + 1).flatMap((other): [Box, Box][] => (touch(box, other) ? [[box, other]] : [])),
  );
}

function touch(one: Omit<Box, 'lines'>, other: Omit<Box, 'lines'>): boolean {
  const apart = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !apart && one.y + one.height > other.y && other.y + other.height > one.y;
}

/** The boxes that a line runs through, other than where it starts or ends. */
function through(boxes: Box[], lines: Layout['edges'][string][]): Box[] {
  const pieces = lines.flatMap((points) => points.slice(1).map((to, at) => ({ from: points[at] ?? to, to })));
  return boxes.filter(({ x, y, width, height }) =>
    pieces.some(({ from, to }) =>
      touch(
        { x: x + 2, y: y + 2, width: width - 4, height: height - 4 },
        {
          x: Math.min(from.x, to.x),
          y: Math.min(from.y, to.y),
          width: Math.abs(from.x - to.x) || 0.1,
          height: Math.abs(from.y - to.y) || 0.1,
        },
      ),
    ),
  );
}

test('no two nodes overlap, none stands outside the drawing, and no edge runs through one', () => {
  const { width, height, nodes, edges } = fanDrawing;
  const boxes = Object.values(nodes);
  expect(overlaps(boxes)).toEqual([]);
  expect(through(boxes, Object.values(edges))).toEqual([]);
  for (const box of boxes) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
  }
});

test('an upright and a level line that cross count once, two that touch at an end do not', () => {
  const upright = [
    { x: 5, y: 0 },
    { x: 5, y: 10 },
  ];
  expect(
    crossings([
      upright,
      [
        { x: 0, y: 5 },
        { x: 10, y: 5 },
      ],
    ]),
  ).toBe(1);
  expect(
    crossings([
      upright,
      [
        { x: 5, y: 10 },
        { x: 10, y: 10 },
      ],
    ]),
  ).toBe(0);
});

/** As large as a case may be: twenty nodes, each called by forty characters, joined in any way, steps or no steps. */
const anyLargeCascade = fc
  .tuple(
    fc.uniqueArray(fc.stringMatching(/^[a-z]{2,12} [a-z]{2,12} [a-z]{2,12}$/), { minLength: 20, maxLength: 20 }),
    fc.array(fc.tuple(fc.nat(19), fc.nat(19)), { minLength: 19, maxLength: 26 }),
  )
  .map(([names, pairs]) => {
    const nodes = names.map((_, at) => ({
      ...node(`node-${at}`),
      ...(at % 5 === 0 && { stock: { quantity: 'memory' as const, basis: 'order' as const } }),
    }));
    const edges = pairs.map(([from, to], at) => ({ id: `edge-${at}`, from: `node-${from}`, to: `node-${to}` }));
    return { nodes, edges, labels: Object.fromEntries(names.map((name, at) => [`node-${at}`, name.padEnd(40, 'x')])) };
  });

test('twenty nodes with labels of forty characters stand apart, whole, each with its words inside', async () => {
  await fc.assert(
    fc.asyncProperty(anyLargeCascade, async ({ labels: names, ...cascade }) => {
      const { width, height, nodes, edges } = await layoutCascade(cascade, names);
      const boxes = Object.values(nodes);
      expect(boxes).toHaveLength(20);
      expect(overlaps(boxes)).toEqual([]);
      for (const { x, y, ...box } of boxes) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + box.width).toBeLessThanOrEqual(width);
        expect(y + box.height).toBeLessThanOrEqual(height);
        for (const line of box.lines) expect(textWidth(line, labelSize) + signWidth).toBeLessThan(box.width);
        expect(box.lines.length * lineHeight).toBeLessThanOrEqual(box.height);
      }
      for (const { id } of cascade.edges) expect(edges[id]?.length).toBeGreaterThanOrEqual(2);
      expect(through(boxes, Object.values(edges))).toEqual([]);
    }),
    { numRuns: 1 },
  );
});
