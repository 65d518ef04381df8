import fc from 'fast-check';
import { type Cascade, healths } from './schema';

const ids = ['alpha', 'beta', 'gamma', 'delta'] as const;

/** Any small cascade: four nodes, some edges, up to fourteen steps. For property tests. */
export const anyCascade: fc.Arbitrary<Cascade> = fc.record({
  nodes: fc.constant(ids.map((id) => ({ id, kind: 'app' as const }))),
  edges: fc
    .array(fc.record({ from: fc.constantFrom(...ids), to: fc.constantFrom(...ids) }), { minLength: 1, maxLength: 6 })
    .map((edges) => edges.map((edge, at) => ({ id: `edge-${at}`, ...edge }))),
  steps: fc
    .array(
      fc.record({
        becomes: fc.dictionary(fc.constantFrom(...ids), fc.constantFrom(...healths)),
        levels: fc.dictionary(fc.constantFrom(...ids), fc.double({ min: 0, max: 1.5, noNaN: true })),
      }),
      { minLength: 2, maxLength: 14 },
    )
    .map((steps) =>
      steps.map((step, at) => ({
        id: `step-${at}`,
        time: 'order' as const,
        carries: [],
        sources: ['source'],
        ...step,
      })),
    ),
  loops: fc.constant([]),
  predictions: fc.constant([]),
  lessons: fc.constant([
    { id: 'lesson', effect: 'prevents' as const, cuts: [], step: 'step-0', crossLessons: [], sources: ['source'] },
  ]),
});
