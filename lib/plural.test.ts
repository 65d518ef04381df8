import { expect, test } from 'vitest';
import { plural } from './plural';

const words = { hits_one: '{{count}} plek', hits_other: '{{count}} plekken', none: 'niets' };

test('a number chooses between one and more, and stands in the sentence', () => {
  expect(plural(words, 'hits', 1, 'nl')).toBe('1 plek');
  expect([0, 2].map((count) => plural(words, 'hits', count, 'nl'))).toEqual(['0 plekken', '2 plekken']);
});

test('the language decides which numbers are one', () => {
  expect(plural(words, 'hits', 0, 'fr')).toBe('0 plek');
});

test('a form that a language has no words for is said as any other number', () => {
  expect(plural({ hits_other: '{{count}}' }, 'hits', 1, 'nl')).toBe('1');
});

test('a word without forms is refused by its type', () => {
  // @ts-expect-error `none` has no plural
  expect(() => plural(words, 'none', 1, 'nl')).toThrow();
});
