import { expect, test } from 'vitest';
import { heightMessage, placeAsked, readHeight } from './embed-message';

test('a height comes over as it was sent, rounded up; anything else is none', () => {
  expect(readHeight(heightMessage(431.2))).toBe(432);
  for (const data of [null, 5, 'x', {}, { type: 'kettingreactie:height' }, heightMessage(0), heightMessage(1e6)])
    expect(readHeight(data)).toBeUndefined();
  expect(readHeight({ type: 'other', height: 5 })).toBeUndefined();
});

test.each([
  ['?step=second', 'second'],
  ['?step=2', 'second'],
  ['?step=9', undefined],
  ['?step=nowhere', undefined],
  ['?lesson=limit&step=first', 'with-limit'],
  ['?lesson=%22%3E', undefined],
  ['', undefined],
])('%s asks for %s', (query, place) => {
  expect(placeAsked(query, ['first', 'second'])).toBe(place);
});
