import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Layout } from '@/lib/cascade/layout';
import { type DrawnCascade, momentAt } from '@/lib/cascade/moment';
import { CascadePicture } from './cascade-picture';

const cascade: DrawnCascade = {
  nodes: [
    { id: 'caller', kind: 'app' },
    { id: 'callee', kind: 'dns', stock: { quantity: 'memory', basis: 'order' } },
  ],
  edges: [{ id: 'calls', from: 'caller', to: 'callee' }],
  steps: [
    { id: 'calm', becomes: {}, carries: [], levels: {} },
    { id: 'trouble', becomes: { callee: 'strained' }, carries: ['calls'], levels: { callee: 1 } },
  ],
};
const layout: Layout = {
  width: 100,
  height: 100,
  nodes: {
    caller: { x: 0, y: 0, width: 90, height: 30, lines: ['Caller'] },
    callee: { x: 0, y: 60, width: 90, height: 30, lines: ['Callee'] },
  },
  edges: {
    calls: [
      { x: 45, y: 30 },
      { x: 45, y: 60 },
    ],
  },
};

const pictureAt = (step: number, id: string) =>
  renderToStaticMarkup(
    <CascadePicture id={id} cascade={cascade} layout={layout} moment={momentAt(cascade, step)} title="Title" />,
  );

test('two pictures in one page share no name, and each finds its own pattern', () => {
  const both = pictureAt(1, 'one') + pictureAt(1, 'two');
  const ids = [...both.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, used] of both.matchAll(/url\(#([^)]+)\)/g)) expect(ids).toContain(used);
});

test('at rest nothing in a picture is set to move; at a step only what that step touches', () => {
  expect(pictureAt(0, 'calm')).not.toMatch(/effect|reacts/);
  expect(pictureAt(1, 'trouble').match(/class="reacts"/g)).toHaveLength(1);
  expect(pictureAt(1, 'trouble').match(/class="effect/g)).toHaveLength(1);
});
