import { expect, test } from 'vitest';
import { askedPair, type Comparison, comparisonReducer, pairOf } from './comparison-reducer';

const start: Comparison = { left: 'zalando', right: 'nunl', step: 4, ticked: ['restart-loop'] };

test('another case takes the place of the one on its side, and steps and ticks start anew', () => {
  expect(comparisonReducer(start, { type: 'choose', side: 'right', slug: 'civis' })).toEqual({
    left: 'zalando',
    right: 'civis',
    step: 0,
    ticked: [],
  });
});

test('a case is never compared with itself: the two change places, step and ticks stay', () => {
  expect(comparisonReducer(start, { type: 'choose', side: 'left', slug: 'nunl' })).toEqual({
    left: 'nunl',
    right: 'zalando',
    step: 4,
    ticked: ['restart-loop'],
  });
});

test('choosing what already stands there changes nothing', () => {
  expect(comparisonReducer(start, { type: 'choose', side: 'left', slug: 'zalando' })).toBe(start);
});

test('a second tick takes the first one back', () => {
  const once = comparisonReducer(start, { type: 'tick', pattern: 'retry-storm' });
  expect(once.ticked).toEqual(['restart-loop', 'retry-storm']);
  expect(comparisonReducer(once, { type: 'tick', pattern: 'retry-storm' })).toEqual(start);
});

test('both go to the same step, and going to where one stands changes nothing', () => {
  expect(comparisonReducer(start, { type: 'go', step: 5 }).step).toBe(5);
  expect(comparisonReducer(start, { type: 'go', step: 4 })).toBe(start);
});

test('an address asks for two different cases that there are, else for none', () => {
  const known = ['zalando', 'nunl', 'nre-labs'];
  expect(askedPair('?first=nre-labs&second=nunl', known)).toEqual({ left: 'nre-labs', right: 'nunl' });
  for (const search of ['', '?first=nunl', '?first=nunl&second=nunl', '?first=nunl&second=constructor'])
    expect(askedPair(search, known)).toBeUndefined();
});

test('a pair is found from either side', () => {
  const pairs = [{ cases: ['nunl', 'zalando'] }, { cases: ['zalando', 'civis'] }];
  expect(pairOf(pairs, start)).toBe(pairs[0]);
  expect(pairOf(pairs, { left: 'civis', right: 'nunl' })).toBeUndefined();
});
