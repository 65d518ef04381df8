import fc from 'fast-check';
import { highestSeed, type Setting } from './knobs';
import type { AnyModel, Knob } from './model';

/** Any setting that a reader can reach, for tests by property. */
export function anySetting({ knobs }: Pick<AnyModel, 'knobs'>): fc.Arbitrary<Setting> {
  return fc.record({
    knobs: fc.record(Object.fromEntries(knobs.map((knob) => [knob.id, anyValue(knob)]))),
    seed: fc.integer({ min: 1, max: highestSeed }),
  });
}

export function anyValue({ min, max, step }: Knob): fc.Arbitrary<number> {
  return fc
    .integer({ min: 0, max: Math.floor((max - min) / step) })
    .map((steps) => Number((min + steps * step).toFixed(6)));
}
