import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySetting } from '@/lib/model/any-setting.fixture';
import { incidentKnobs, knobsWithLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import { momentAtMinute, run } from '@/lib/model/run';
import { model } from './model';

const turnitin: AnyModel = model;
const incident = incidentKnobs(turnitin);
const figures = (knobs: Knobs) => run(turnitin, { ...incident, ...knobs }, 7).figures;

test('with the incident’s values 85 of 190 pods are left, for a quarter of an hour', () => {
  expect(figures({})).toEqual({ lowest: 85, notReady: 10, evicted: 105, low: 15, degraded: 18.8 });
});

test('the course follows the graph: 190, 85, 118, 150 and 190 pods', () => {
  const finished = run(turnitin, incident, 7);
  const at = (minute: number) => momentAtMinute(finished, minute)?.stocks.available;
  expect([0.5, 4, 13, 19, 23].map(at)).toEqual([190, 85, 118, 150, 190]);
});

test('the address that was taken away stays away when all else has healed, and is none with fixed addresses', () => {
  const atTheEnd = (knobs: Knobs) => run(turnitin, { ...incident, ...knobs }, 7).moments.at(-1)?.health;
  expect(atTheEnd({})).toMatchObject({ 'old-address': 'down', 'kubelets-on-old-address': 'healthy' });
  expect(atTheEnd({ 'fixed-addresses': 1 })).toMatchObject({ 'old-address': 'healthy' });
});

test('the outage heals by itself, some minutes after the kernel gives up', () => {
  const ends = (held: number) => {
    const { moments } = run(turnitin, { ...incident, 'dead-connection': held }, 7);
    return moments.findLast(({ stocks }) => (stocks.available ?? 0) < 190)?.minute ?? 0;
  };
  for (const held of [400, 600, 920]) {
    expect(ends(held)).toBeGreaterThan(held / 60);
    expect(ends(held)).toBeLessThan(held / 60 + 7);
  }
});

test.for(['close-dead-connections', 'rely-on-a-promise', 'line-up-the-clocks'])(
  'with the lesson %s no node is NotReady',
  (lesson) => {
    expect(figures(knobsWithLesson(turnitin, incident, lesson))).toMatchObject({
      notReady: 0,
      lowest: 190,
      degraded: 0,
    });
  },
);

test('a longer grace period alone changes almost nothing', () => {
  for (const grace of [60, 90, 120]) {
    const { lowest, low = 0 } = figures({ grace });
    expect(lowest).toBe(85);
    expect(low).toBeGreaterThan(13);
  }
});

test('more room shortens the valley, but does not make it shallower', () => {
  expect(figures(knobsWithLesson(turnitin, incident, 'leave-room'))).toMatchObject({
    lowest: 85,
    low: 9.7,
    degraded: 12.8,
  });
});

test('without eviction nobody moves and the valley lasts longer', () => {
  expect(figures({ eviction: 3600 })).toMatchObject({ lowest: 85, evicted: 0, low: 18.7 });
});

test('no pod comes from nowhere: never more than 190 are available, and placed pods fit the room there is', () => {
  fc.assert(
    fc.property(anySetting(turnitin), ({ knobs, seed }) => {
      const { moments } = run(turnitin, knobs, seed);
      const most = (stock: string) => Math.max(...moments.map(({ stocks }) => stocks[stock] ?? 0));
      expect(most('available')).toBeLessThanOrEqual(190);
      expect(most('replacements')).toBeLessThanOrEqual(knobs['spare-room'] ?? 0);
    }),
    { numRuns: 30 },
  );
});

test.for([
  ['spare-room', 'low', 1],
  ['dead-connection', 'degraded', -1],
] as const)('from any setting, more %s: of %s it can only be one way', ([knob, figure, sign]) => {
  const spec = turnitin.knobs.find(({ id }) => id === knob);
  fc.assert(
    fc.property(anySetting(turnitin), ({ knobs }) => {
      const more = { ...knobs, [knob]: Math.min(spec?.max ?? 0, (knobs[knob] ?? 0) + (spec?.step ?? 0)) };
      expect(sign * ((figures(knobs)[figure] ?? 0) - (figures(more)[figure] ?? 0))).toBeGreaterThanOrEqual(0);
    }),
  );
});
