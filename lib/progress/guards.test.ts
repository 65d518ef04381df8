import { expect, test } from 'vitest';
import { byKey, isIndex, isShare, isText, isTime, listOf, oneOf, optional, record } from './guards';

type Kept = { at: number; name?: string; side: 'left' | 'right' };

const isSide = oneOf('left', 'right');
const isKept = record<Kept>({ at: isTime, name: optional(isText), side: isSide });

test('what has every field as its type says is taken, whatever else it has', () => {
  expect(isKept({ at: 1, side: 'left' })).toBe(true);
  expect(isKept({ at: 1, side: 'left', name: 'a', later: true })).toBe(true);
  for (const other of [null, [], 'a', {}, { at: 1 }, { at: 1, side: 'up' }, { at: 1, side: 'left', name: 2 }])
    expect(isKept(other)).toBe(false);
});

test('a field that nobody guards, or that is guarded as something else, does not compile', () => {
  // @ts-expect-error `name` is missing
  record<Kept>({ at: isTime, side: isSide });
  // @ts-expect-error there is no `place`
  record<Kept>({ at: isTime, name: optional(isText), side: isSide, place: isText });
  // @ts-expect-error a name may also be left out
  record<Kept>({ at: isTime, name: isText, side: isSide });
  // @ts-expect-error a side is no other text
  record<Kept>({ at: isTime, name: optional(isText), side: isText });
  // @ts-expect-error a side may also be the right one
  record<Kept>({ at: isTime, name: optional(isText), side: oneOf('left') });
});

test('lists, keys, places, shares and times are looked through', () => {
  expect(listOf(isText)(['a', 2])).toBe(false);
  expect(byKey(listOf(isText))({ a: ['b'], c: [] })).toBe(true);
  expect(byKey(isText)({ a: undefined })).toBe(false);
  expect([0, 1, -1, 0.5, Number.NaN, '1'].map((value) => isIndex(value))).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
  expect([0, 1, 1.1, -0.1, Number.NaN].map((value) => isShare(value))).toEqual([true, true, false, false, false]);
  expect([0, 8.64e15, 8.65e15, Number.NaN].map((value) => isTime(value))).toEqual([true, true, false, false]);
});
