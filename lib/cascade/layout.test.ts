import { expect, test } from 'vitest';
import { crossings, layoutCascade } from './layout';

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

test('a drawing fits a phone and has every node and edge', async () => {
  const { width, nodes, edges } = await layoutCascade(fan, labels);
  expect(width).toBeLessThanOrEqual(340);
  expect(Object.keys(nodes)).toEqual(fan.nodes.map(({ id }) => id));
  for (const { id } of fan.edges) expect(edges[id]?.length).toBeGreaterThanOrEqual(2);
});

test('no two nodes overlap and none stands outside the drawing', async () => {
  const { width, height, nodes } = await layoutCascade(fan, labels);
  const boxes = Object.values(nodes);
  for (const [at, box] of boxes.entries()) {
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(width);
    expect(box.y + box.height).toBeLessThanOrEqual(height);
    for (const other of boxes.slice(at + 1)) {
      const apart =
        box.x + box.width <= other.x ||
        other.x + other.width <= box.x ||
        box.y + box.height <= other.y ||
        other.y + other.height <= box.y;
      expect(apart).toBe(true);
    }
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
