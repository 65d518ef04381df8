import fc from 'fast-check';
import { expect, test } from 'vitest';
import { model } from '@/content/cases/zalando/model';
import { defaultSeed, incidentKnobs, knobsWithLesson } from './knobs';
import type { AnyModel } from './model';
import {
  differsFromIncident,
  lastMinute,
  newSimulator,
  reachedNow,
  type SimulatorEvent,
  simulatorReducer,
} from './simulator-reducer';

const zalando: AnyModel = model;
const setting = { knobs: incidentKnobs(zalando), seed: defaultSeed };
const fresh = newSimulator(zalando, setting, 40);
const after = (...events: SimulatorEvent[]) =>
  events.reduce((simulator, event) => simulatorReducer(zalando, simulator, event), fresh);

test('a lesson applied and withdrawn leaves the knobs as they were', () => {
  const applied = after({ type: 'apply', lesson: 'cache-lookups' });
  expect(differsFromIncident(zalando, applied)).toBe(true);
  const withdrawn = simulatorReducer(zalando, applied, { type: 'withdraw', lesson: 'cache-lookups' });
  expect(withdrawn.knobs).toEqual(setting.knobs);
  expect(differsFromIncident(zalando, withdrawn)).toBe(false);
});

test('a goal once brought about stays reached; one that only a link brings about is none yet', () => {
  const calm = after({ type: 'apply', lesson: 'cache-lookups' });
  expect(calm.reached).toContain('stay-up-on-100-mi');
  expect(simulatorReducer(zalando, calm, { type: 'reset' }).reached).toContain('stay-up-on-100-mi');
  const linked = newSimulator(
    zalando,
    { ...setting, knobs: knobsWithLesson(zalando, setting.knobs, 'cache-lookups') },
    40,
  );
  expect(reachedNow(zalando, linked)).toContain('stay-up-on-100-mi');
  expect(linked.reached).toEqual([]);
});

test('what a link brings about does not count by a turn beside it, only when brought about again', () => {
  const calm = knobsWithLesson(zalando, setting.knobs, 'cache-lookups');
  const linked = newSimulator(zalando, { ...setting, knobs: calm }, 40);
  const beside = simulatorReducer(zalando, linked, { type: 'turn', knob: 'outside-monitoring', value: 1 });
  expect(reachedNow(zalando, beside)).toContain('stay-up-on-100-mi');
  expect(beside.reached).toEqual([]);
  const again = simulatorReducer(zalando, simulatorReducer(zalando, beside, { type: 'reset' }), {
    type: 'apply',
    lesson: 'cache-lookups',
  });
  expect(again.reached).toContain('stay-up-on-100-mi');
});

test('a playing run stops at its end, and starts anew from there', () => {
  const moments = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(moments, fc.nat({ max: 119 }), (each, minute) => {
      let simulator = after({ type: 'look', minute }, { type: 'play' });
      for (let tick = 0; simulator.playing && tick < 1000; tick++)
        simulator = simulatorReducer(zalando, simulator, { type: 'tick', moments: each });
      expect(simulator).toMatchObject({ playing: false, minute: lastMinute(fresh.run) });
      expect(simulatorReducer(zalando, simulator, { type: 'play' })).toMatchObject({ playing: true, minute: 0 });
    }),
  );
});

test('a simulator that stands still does not hear the clock; looking elsewhere stops it', () => {
  expect(after({ type: 'tick', moments: 4 })).toBe(fresh);
  expect(after({ type: 'pause' })).toBe(fresh);
  expect(after({ type: 'play' }, { type: 'look', minute: 12 })).toMatchObject({ playing: false, minute: 12 });
});

test('a knob that is not there, and a value that it has, change nothing', () => {
  expect(after({ type: 'turn', knob: 'luck', value: 7 })).toBe(fresh);
  expect(after({ type: 'turn', knob: 'memory-limit', value: 100 })).toBe(fresh);
  expect(after({ type: 'look', minute: 40 })).toBe(fresh);
});
