import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyCascade } from './any-cascade.fixture';
import { momentAt } from './moment';
import type { CascadeStep } from './schema';
import { changesAt, effectDirection, healthAt, levelChangesAt, levelsAt, worstAt, worstStep } from './timeline';

const steps: Pick<CascadeStep, 'becomes' | 'levels'>[] = [
  { becomes: {}, levels: { callee: 0.5 } },
  { becomes: { callee: 'failing' }, levels: { callee: 1 } },
  { becomes: { callee: 'down', caller: 'strained' }, levels: {} },
  { becomes: { callee: 'unknown', caller: 'healthy' }, levels: {} },
];
const story = {
  nodes: [
    { id: 'caller', kind: 'app' as const },
    { id: 'callee', kind: 'dns' as const },
  ],
  steps,
};

test('before the first change every node is healthy', () => {
  expect(healthAt(story, 0)).toEqual({ caller: 'healthy', callee: 'healthy' });
});

test('a step changes only the nodes it names', () => {
  expect(healthAt(story, 1)).toEqual({ caller: 'healthy', callee: 'failing' });
  expect(changesAt(story, 2)).toEqual([
    { node: 'caller', from: 'healthy', to: 'strained' },
    { node: 'callee', from: 'failing', to: 'down' },
  ]);
});

test('a level stays until a later step sets another', () => {
  expect([0, 1, 2].map((step) => levelsAt(story, step).callee)).toEqual([0.5, 1, 1]);
});

test('a stock changes at a step that sets another level than it had', () => {
  const levels = [0, 1, 2].map((step) => levelChangesAt(story, step));
  expect(levels).toEqual([[{ node: 'callee', from: undefined, to: 0.5 }], [{ node: 'callee', from: 0.5, to: 1 }], []]);
});

test('the worst step is the first with most nodes down or failing', () => {
  expect(worstStep(story)).toBe(2);
});

test('a node that nobody relies on any more makes no step worse', () => {
  const gone = {
    ...story,
    steps: story.steps.map((step, at) => (at === 2 ? { ...step, retires: ['callee', 'caller'] } : step)),
  };
  expect(worstAt(gone, 1)).toBe(worstAt(story, 1));
  expect(worstAt(gone, 2)).toBe('healthy');
});

test('the worst health of a step ignores what nobody could see', () => {
  expect([0, 1, 2, 3].map((step) => worstAt(story, step))).toEqual(['healthy', 'failing', 'down', 'healthy']);
});

test('an effect runs back to the caller only when the caller alone changes', () => {
  const edge = { id: 'calls', from: 'caller', to: 'callee' };
  expect(effectDirection(edge, { becomes: { callee: 'down' } })).toBe('forward');
  expect(effectDirection(edge, { becomes: { caller: 'down' } })).toBe('back');
  expect(effectDirection(edge, { becomes: { caller: 'down', callee: 'down' } })).toBe('forward');
  expect(effectDirection(edge, { becomes: {} })).toBe('forward');
});

test('a step that says which effects run back is taken at its word', () => {
  const edge = { id: 'calls', from: 'caller', to: 'callee' };
  expect(effectDirection(edge, { becomes: { caller: 'down', callee: 'down' }, back: ['calls'] })).toBe('back');
  expect(effectDirection(edge, { becomes: { caller: 'down' }, back: [] })).toBe('forward');
});

test('the state at a step is the fold of the steps up to it, whichever way it is reached', () => {
  fc.assert(
    fc.property(anyCascade, (cascade) => {
      const forward = cascade.steps.map((_, step) => momentAt(cascade, step));
      const back = cascade.steps.map((_, step) => momentAt(cascade, cascade.steps.length - 1 - step)).reverse();
      expect(back).toEqual(forward);
      for (const [step, { becomes }] of cascade.steps.entries()) {
        expect(healthAt(cascade, step)).toEqual({ ...healthAt(cascade, step - 1), ...becomes });
      }
    }),
  );
});

test('the changes of all steps, replayed, give the health at the end', () => {
  fc.assert(
    fc.property(anyCascade, (cascade) => {
      const replayed = { ...healthAt(cascade, -1) };
      for (const step of cascade.steps.keys()) {
        for (const { node, from, to } of changesAt(cascade, step)) {
          expect(replayed[node]).toBe(from);
          replayed[node] = to;
        }
      }
      expect(replayed).toEqual(healthAt(cascade, cascade.steps.length - 1));
    }),
  );
});
