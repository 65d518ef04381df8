import { expect, test } from 'vitest';
import { type Comparison, compare, pairOf } from './compare';

const start: Comparison = { left: 'zalando', right: 'nunl', ticked: ['restart-loop'] };

test('another case takes the place of the one on its side, and the ticks start anew', () => {
  expect(compare(start, { type: 'choose', side: 'right', slug: 'civis' })).toEqual({
    left: 'zalando',
    right: 'civis',
    ticked: [],
  });
});

test('a case is never compared with itself: the two change places, the ticks stay', () => {
  expect(compare(start, { type: 'choose', side: 'left', slug: 'nunl' })).toEqual({
    left: 'nunl',
    right: 'zalando',
    ticked: ['restart-loop'],
  });
});

test('choosing what already stands there changes nothing', () => {
  expect(compare(start, { type: 'choose', side: 'left', slug: 'zalando' })).toBe(start);
});

test('a second tick takes the first one back', () => {
  const once = compare(start, { type: 'tick', pattern: 'retry-storm' });
  expect(once.ticked).toEqual(['restart-loop', 'retry-storm']);
  expect(compare(once, { type: 'tick', pattern: 'retry-storm' })).toEqual(start);
});

test('a pair is found from either side', () => {
  const pairs = [{ cases: ['nunl', 'zalando'] }, { cases: ['zalando', 'civis'] }];
  expect(pairOf(pairs, start)).toBe(pairs[0]);
  expect(pairOf(pairs, { left: 'civis', right: 'nunl' })).toBeUndefined();
});
