import fc from 'fast-check';
import { expect, test } from 'vitest';
import { model } from '@/content/cases/zalando/model';
import { defaultSeed, incidentKnobs, withLesson } from './knobs';
import type { AnyModel } from './model';
import { type DeskEvent, isTurned, lastMinute, newDesk, reachedNow, turnDesk } from './simulator-reducer';

const zalando: AnyModel = model;
const setting = { knobs: incidentKnobs(zalando), seed: defaultSeed };
const fresh = newDesk(zalando, setting, 40);
const after = (...events: DeskEvent[]) => events.reduce((desk, event) => turnDesk(zalando, desk, event), fresh);

test('a lesson applied and withdrawn leaves the knobs as they were', () => {
  const applied = after({ type: 'apply', lesson: 'cache-lookups' });
  expect(isTurned(zalando, applied)).toBe(true);
  const withdrawn = turnDesk(zalando, applied, { type: 'withdraw', lesson: 'cache-lookups' });
  expect(withdrawn.knobs).toEqual(setting.knobs);
  expect(isTurned(zalando, withdrawn)).toBe(false);
});

test('a goal once brought about stays reached; one that only a link brings about is none yet', () => {
  const calm = after({ type: 'apply', lesson: 'cache-lookups' });
  expect(calm.reached).toContain('stay-up-on-100-mi');
  expect(turnDesk(zalando, calm, { type: 'reset' }).reached).toContain('stay-up-on-100-mi');
  const linked = newDesk(zalando, { ...setting, knobs: withLesson(zalando, setting.knobs, 'cache-lookups') }, 40);
  expect(reachedNow(zalando, linked)).toContain('stay-up-on-100-mi');
  expect(linked.reached).toEqual([]);
});

test('what a link brings about does not count by a turn beside it, only when brought about again', () => {
  const calm = withLesson(zalando, setting.knobs, 'cache-lookups');
  const linked = newDesk(zalando, { ...setting, knobs: calm }, 40);
  const beside = turnDesk(zalando, linked, { type: 'turn', knob: 'outside-monitoring', value: 1 });
  expect(reachedNow(zalando, beside)).toContain('stay-up-on-100-mi');
  expect(beside.reached).toEqual([]);
  const again = turnDesk(zalando, turnDesk(zalando, beside, { type: 'reset' }), {
    type: 'apply',
    lesson: 'cache-lookups',
  });
  expect(again.reached).toContain('stay-up-on-100-mi');
});

test('a playing run stops at its end, and starts anew from there', () => {
  const moments = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(moments, fc.nat({ max: 119 }), (each, minute) => {
      let desk = after({ type: 'look', minute }, { type: 'play' });
      for (let tick = 0; desk.playing && tick < 1000; tick++)
        desk = turnDesk(zalando, desk, { type: 'tick', moments: each });
      expect(desk).toMatchObject({ playing: false, minute: lastMinute(fresh.run) });
      expect(turnDesk(zalando, desk, { type: 'play' })).toMatchObject({ playing: true, minute: 0 });
    }),
  );
});

test('a desk that stands still does not hear the clock; looking elsewhere stops it', () => {
  expect(after({ type: 'tick', moments: 4 })).toBe(fresh);
  expect(after({ type: 'pause' })).toBe(fresh);
  expect(after({ type: 'play' }, { type: 'look', minute: 12 })).toMatchObject({ playing: false, minute: 12 });
});

test('a knob that is not there, and a value that it has, change nothing', () => {
  expect(after({ type: 'turn', knob: 'luck', value: 7 })).toBe(fresh);
  expect(after({ type: 'turn', knob: 'memory-limit', value: 100 })).toBe(fresh);
  expect(after({ type: 'look', minute: 40 })).toBe(fresh);
});
