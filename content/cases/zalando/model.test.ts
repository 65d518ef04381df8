import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySetting } from '@/lib/model/any-setting.fixture';
import { incidentKnobs, knobsWithLesson } from '@/lib/model/knobs';
import type { AnyModel, Knobs } from '@/lib/model/model';
import { momentAtMinute, run } from '@/lib/model/run';
import { model } from './model';

const zalando: AnyModel = model;
const incident = incidentKnobs(zalando);
const figures = (knobs: Knobs) => run(zalando, { ...incident, ...knobs }, 7).figures;

test('with the incident’s values CoreDNS is killed 17 times and DNS is gone for 65 minutes', () => {
  expect(figures({})).toEqual({ kills: 17, outage: 65, afterTrigger: 50, share: 100, repaired: 1 });
});

test('once the trigger is gone the cluster stays down, until somebody raises the limit', () => {
  const finished = run(zalando, incident, 7);
  expect(momentAtMinute(finished, 4)?.health.coredns).toBe('healthy');
  for (const minute of [21, 40, 69]) expect(momentAtMinute(finished, minute)?.health.coredns).toBe('down');
  expect(momentAtMinute(finished, 80)?.health.coredns).toBe('healthy');
});

test.for(['retry-with-a-budget', 'cache-lookups', 'ask-for-full-names', 'give-dns-room'])(
  'with the lesson %s nothing is killed',
  (lesson) => {
    expect(figures(knobsWithLesson(zalando, incident, lesson))).toMatchObject({ kills: 0, outage: 0 });
  },
);

test('monitoring from outside shortens the outage to a quarter of an hour and prevents nothing', () => {
  expect(figures({ 'outside-monitoring': 1 })).toMatchObject({ kills: 7, outage: 15, share: 100 });
});

test('the lesson that isolates cures nothing: DNS fails as long, for a tenth of the cluster', () => {
  const isolated = knobsWithLesson(zalando, incident, 'isolate-blast-radius');
  expect(figures(isolated)).toMatchObject({ kills: 17, outage: 65, share: 10 });
});

test('resolvers on every node with as much memory each carry the load', () => {
  expect(figures({ 'resolver-per-node': 1 })).toMatchObject({ kills: 0, outage: 0 });
});

test('what would have prevented the outage does not end it: that takes far fewer queries', () => {
  const during = (knobs: Knobs) => run(zalando, { ...incident, 'changed-at': 30, ...knobs }, 7);
  expect(figures({ 'queries-per-lookup': 9 }).kills).toBe(0);
  for (const asked of [9, 6, 4]) expect(during({ 'queries-per-lookup': asked }).outcome).toBe('down');
  expect(during({ 'queries-per-lookup': 3 })).toMatchObject({ outcome: 'recovered', figures: { repaired: 0 } });
  expect(during({ 'cached-lookups': 65 }).outcome).toBe('down');
  expect(during({ 'cached-lookups': 70 })).toMatchObject({ outcome: 'recovered', figures: { repaired: 0 } });
});

test('without a change on the way, only the repair ends an outage', () => {
  fc.assert(
    fc.property(anySetting(zalando), ({ knobs }) => {
      const { kills = 0, repaired } = figures({ ...knobs, 'changed-at': 0 });
      expect(repaired).toBe(kills > 0 ? 1 : 0);
    }),
  );
});

test.for([
  ['memory-limit', 'more'],
  ['cached-lookups', 'more'],
  ['queries-per-lookup', 'fewer'],
] as const)('from any setting, a step of %s towards %s never lengthens the outage', ([knob, way]) => {
  const spec = zalando.knobs.find(({ id }) => id === knob);
  fc.assert(
    fc.property(anySetting(zalando), ({ knobs }) => {
      const { min = 0, max = 0, step = 1 } = spec ?? {};
      const next = Math.min(max, Math.max(min, (knobs[knob] ?? 0) + (way === 'more' ? step : -step)));
      expect(figures({ ...knobs, [knob]: next }).outage).toBeLessThanOrEqual(figures(knobs).outage ?? 0);
    }),
  );
});
