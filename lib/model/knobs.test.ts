import fc from 'fast-check';
import { expect, test } from 'vitest';
import { model } from '@/content/cases/zalando/model';
import { anySetting } from './any-setting.fixture';
import {
  asksForSetting,
  defaultSeed,
  hasLesson,
  incidentKnobs,
  knobsWithLesson,
  readSetting,
  writeSetting,
} from './knobs';
import type { AnyModel } from './model';

const zalando: AnyModel = model;
const lottery: AnyModel = { ...zalando, chance: true };

test('what is written in an address is read back the same', () => {
  fc.assert(
    fc.property(anySetting(lottery), (setting) => {
      const query = writeSetting(lottery, setting, '');
      expect(readSetting(lottery, query)).toEqual({ ...setting, corrections: [] });
    }),
  );
});

test('the outage itself leaves no trace in the address, and what others keep there stays', () => {
  const setting = { knobs: incidentKnobs(zalando), seed: defaultSeed };
  expect(writeSetting(zalando, setting, '')).toBe('');
  expect(writeSetting(zalando, setting, '?vergelijk=met&k-memory-limit=200')).toBe('?vergelijk=met');
});

test('too much, too little, no number and an unknown knob are brought within bounds and reported', () => {
  const { knobs, corrections } = readSetting(
    zalando,
    '?k-memory-limit=999999&k-queries-per-lookup=-3&k-retry-chance=often&k-cached-lookups=&k-luck=7',
  );
  expect(knobs).toMatchObject({
    'memory-limit': 2000,
    'queries-per-lookup': 1,
    'retry-chance': 75,
    'cached-lookups': 0,
  });
  expect(corrections).toEqual([
    { kind: 'clamped', knob: 'memory-limit', given: '999999', used: 2000 },
    { kind: 'clamped', knob: 'queries-per-lookup', given: '-3', used: 1 },
    { kind: 'clamped', knob: 'retry-chance', given: 'often', used: 75 },
    { kind: 'clamped', knob: 'cached-lookups', given: '', used: 0 },
    { kind: 'unknown', given: 'luck' },
  ]);
});

test('a seed where nothing is left to chance, and a knob with two values, are reported', () => {
  const twice = readSetting(
    zalando,
    '?k-memory-limit=90&k-memory-limit=200&k-cached-lookups=5&k-cached-lookups=5&seed=99',
  );
  expect(twice.knobs).toMatchObject({ 'memory-limit': 200, 'cached-lookups': 5 });
  expect(twice.corrections).toEqual([{ kind: 'repeated', name: 'k-memory-limit' }, { kind: 'no-chance' }]);
  const lots = readSetting(lottery, '?seed=4&seed=0');
  expect(lots).toMatchObject({
    seed: 1,
    corrections: [
      { kind: 'repeated', name: 'seed' },
      { kind: 'seed', used: 1 },
    ],
  });
});

test('whatever stands in an address, every knob ends at a place it can stand', () => {
  fc.assert(
    fc.property(fc.constantFrom(...zalando.knobs), fc.string(), (knob, given) => {
      const { knobs, seed } = readSetting(
        zalando,
        `?k-${knob.id}=${encodeURIComponent(given)}&seed=${encodeURIComponent(given)}`,
      );
      const value = knobs[knob.id] ?? Number.NaN;
      expect(value).toBeGreaterThanOrEqual(knob.min);
      expect(value).toBeLessThanOrEqual(knob.max);
      expect(Number.isInteger(seed)).toBe(true);
    }),
  );
});

test('an address without knobs asks for nothing', () => {
  expect(asksForSetting('?fresh')).toBe(false);
  expect(asksForSetting('?k-memory-limit=90')).toBe(true);
});

test('a lesson applied is a lesson that the knobs have', () => {
  const before = incidentKnobs(zalando);
  expect(hasLesson(zalando, before, 'cache-lookups')).toBe(false);
  expect(hasLesson(zalando, knobsWithLesson(zalando, before, 'cache-lookups'), 'cache-lookups')).toBe(true);
  expect(knobsWithLesson(zalando, before, 'no-such-lesson')).toEqual(before);
});
