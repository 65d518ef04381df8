import fc from 'fast-check';
import { expect, test } from 'vitest';
import { incidentKnobs, knobsWithLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import { run } from '@/lib/model/run';
import { model } from './model';

const target: AnyModel = model;
const incident = incidentKnobs(target);
const figures = (knobs: Knobs, seed = 7) => run(target, { ...incident, ...knobs }, seed).figures;
const firstSeeds = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const seeds = firstSeeds(12);

test('with the incident’s values and seed 7 some 41,000 pods register anew and Vault seals', () => {
  const { registered = 0, sealed, lastUnhealthy = 0 } = figures({});
  expect(Math.abs(registered - 41_000)).toBeLessThan(4_000);
  expect(sealed).toBe(1);
  expect(lastUnhealthy).toBeGreaterThan(300);
});

test('over the first 300 seeds Vault always seals, and the rest is as the page says', () => {
  const runs = firstSeeds(300).map((seed) => run(target, incident, seed));
  const registered = runs.map(({ figures: { registered: pods = 0 } }) => pods);
  expect(runs.filter(({ outcome }) => outcome === 'sealed')).toHaveLength(285);
  expect(runs.filter(({ outcome }) => outcome === 'sealed-in-time')).toHaveLength(15);
  expect([Math.min(...registered), Math.max(...registered)]).toEqual([24_001, 132_232]);
});

test('a run says that nodes outlived the trouble only when they did', () => {
  for (const seed of [7, 81]) {
    const { outcome, figures: ended } = run(target, incident, seed);
    expect(outcome === 'sealed').toBe((ended.lastUnhealthy ?? 0) > 190);
  }
});

test.for(['throttle-logging', 'leave-room'])('with the lesson %s no pod moves, whatever chance does', (lesson) => {
  for (const seed of seeds) expect(figures(knobsWithLesson(target, incident, lesson), seed).registered).toBe(0);
});

test('ten small clusters keep it to a part of them', () => {
  for (const seed of seeds) {
    const { hit = 0, sealed } = figures(knobsWithLesson(target, incident, 'smaller-clusters'), seed);
    expect(hit).toBeGreaterThanOrEqual(30);
    expect(hit).toBeLessThanOrEqual(70);
    expect(sealed).toBe(0);
  }
});

test('a Consul that copes with departures keeps Vault open, though pods move', () => {
  const { registered = 0, sealed, lastUnhealthy = 0 } = figures(knobsWithLesson(target, incident, 'renew-the-gossip'));
  expect(registered).toBeGreaterThan(10_000);
  expect(sealed).toBe(0);
  expect(lastUnhealthy).toBeLessThan(240);
});

test('encryption at minute 400 opens Vault again', () => {
  const { outcome, figures: ended } = run(target, { ...incident, 'encryption-at': 400 }, 7);
  expect(ended).toMatchObject({ sealed: 0, everSealed: 1, stuck: 264, most: figures({}).most });
  expect(outcome).toBe('opened');
});

test.for<Knobs>([
  { 'pods-per-node': 37 },
  { 'pods-per-node': 38 },
  { 'pods-per-node': 31, 'wake-cost': 1 },
  { 'encryption-at': 140 },
])('with %o deployments fail for a while, but a Vault that never sealed is not opened', (knobs) => {
  const set = { ...incident, ...knobs };
  const { outcome, figures: ended } = run(target, set, 7);
  expect(ended).toMatchObject({ sealed: 0, everSealed: 0 });
  expect(ended.stuck).toBeGreaterThan(0);
  expect(outcome).toBe('slowed');
  expect(target.goals.find(({ id }) => id === 'open-the-vault')?.reached(ended, set)).toBe(false);
});

test('no pod is lost: those on nodes and those waiting are as many as at the start', () => {
  const draw = fc.record({ clusters: fc.integer({ min: 1, max: 12 }), perNode: fc.integer({ min: 20, max: 50 }) });
  fc.assert(
    fc.property(draw, fc.integer({ min: 1, max: 99 }), ({ clusters, perNode }, seed) => {
      const knobs = { ...start, clusters, 'pods-per-node': perNode };
      const chance = () => seed / 100;
      const count = (state: ReturnType<typeof model.start>) =>
        state.clusters.reduce(
          (sum, { nodes, pending }) => sum + pending + nodes.reduce((all, { pods }) => all + pods, 0),
          0,
        );
      let state = model.start(knobs, chance);
      const before = count(state);
      for (let minute = 0; minute < 120; minute++) state = model.step(state, minute, knobs, chance);
      expect(count(state)).toBe(before);
    }),
    { numRuns: 20 },
  );
});

const start = { clusters: 1, 'pods-per-node': 40, 'wake-cost': 0.65, 'leave-rate': 80, 'encryption-at': 720 };
