import { expect, test } from 'vitest';
import { incidentKnobs, knobsWithLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import { run } from '@/lib/model/run';
import { model } from './model';

const nunl: AnyModel = model;
const incident = incidentKnobs(nunl);
const figures = (knobs: Knobs) => run(nunl, { ...incident, ...knobs }, 7).figures;

test('with the incident’s values the kernel steps in six times, on five nodes, two of them at once', () => {
  expect(figures({})).toMatchObject({
    systemOoms: 6,
    nodesHit: 5,
    nodesFallen: 5,
    notReady: 60,
    atOnce: 2,
    grafanaDown: 29.2,
    fixed: 41.3,
  });
});

test('the pod falls every seven minutes or so', () => {
  const { moments } = run(nunl, incident, 7);
  const falls = moments.filter(
    ({ stocks }, at) => stocks['pod-memory'] === 0 && moments[at - 1]?.stocks['pod-memory'] !== 0,
  );
  const gaps = falls.slice(1).map(({ minute }, at) => minute - (falls[at]?.minute ?? 0));
  expect(falls).toHaveLength(6);
  for (const gap of gaps) expect(Math.abs(gap - 7)).toBeLessThan(0.5);
});

test('with a limit only ElastAlert’s own container is stopped', () => {
  expect(figures(knobsWithLesson(nunl, incident, 'limit-every-pod'))).toMatchObject({
    systemOoms: 0,
    containerOoms: 12,
    notReady: 0,
  });
});

test.for([
  [{ 'memory-limit': 1728, headroom: 1500 }, 'container-and-evicted'],
  [{ 'memory-limit': 512 }, 'container'],
  [{ headroom: 1000 }, 'evicted'],
] as const)('with %o the sentence is that of %s: it leaves no eviction unsaid', ([knobs, outcome]) => {
  expect(run(nunl, { ...incident, ...knobs }, 7).outcome).toBe(outcome);
});

test('a node that the kubelet cleared in good order does not count as fallen', () => {
  const { nodesHit = 0, nodesFallen = 0, systemOoms = 0 } = figures({ 'memory-limit': 2752, headroom: 300 });
  expect(systemOoms).toBe(2);
  expect(nodesFallen).toBeLessThanOrEqual(systemOoms);
  expect(nodesHit).toBeGreaterThan(nodesFallen);
});

test.for(['ask-for-a-count', 'deploy-through-a-pipeline'])('with the lesson %s nothing falls', (lesson) => {
  expect(figures(knobsWithLesson(nunl, incident, lesson))).toMatchObject({
    systemOoms: 0,
    containerOoms: 0,
    evictions: 0,
  });
});

test('with more headroom the kubelet clears nodes in good order, and none falls', () => {
  expect(figures({ headroom: 1000 })).toMatchObject({ systemOoms: 0, evictions: 28, nodesHit: 5, notReady: 0 });
});

test('Grafana outside the cluster shortens the search and prevents nothing', () => {
  expect(figures(knobsWithLesson(nunl, incident, 'keep-metrics-outside'))).toMatchObject({
    systemOoms: 2,
    nodesHit: 2,
    grafanaDown: 0,
    fixed: 13.3,
  });
});
