import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLater } from './lead';

const claim = fc.record({ at: fc.integer(), by: fc.integer() });

test('the window that was used last leads', () => {
  expect(isLater({ at: 2, by: 0 }, { at: 1, by: 1 })).toBe(true);
  expect(isLater({ at: 1, by: 0 }, { at: 2, by: 1 })).toBe(false);
});

test('of two windows that claim to lead exactly one gives way, unless they are one and the same', () => {
  fc.assert(
    fc.property(claim, claim, (one, other) => {
      const isSame = one.at === other.at && one.by === other.by;
      return Number(isLater(one, other)) + Number(isLater(other, one)) === (isSame ? 0 : 1);
    }),
  );
});
