import fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundedQuery } from './query';
import { readings, wordsOf } from './words';

const terms = (query: string, isKnown: (word: string) => boolean) => readings(query, isKnown).flat().length;

test('a query is one width of letters, without invisible signs, with one kind of hyphen', () => {
  expect(boundedQuery('\u200b Ｃｏｒｅ\u00a0 D\u00adNS, back\u2011off \ufeff')).toEqual({
    query: 'Core DNS, back-off',
    isCut: false,
  });
});

test('of a pasted page the first words are searched, and that is known', () => {
  const { query, isCut } = boundedQuery('aap noot mies '.repeat(700));
  expect(wordsOf(query)).toHaveLength(16);
  expect(isCut).toBe(true);
  expect(boundedQuery('x'.repeat(100_000)).query.length).toBeLessThanOrEqual(200);
});

test('what is searched for is never longer than what was bounded, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 2000 }), (typed) => {
      const { query, isCut } = boundedQuery(typed);
      expect(query.length).toBeLessThanOrEqual(200);
      expect(boundedQuery(query).isCut).toBe(false);
      if (!isCut) expect(boundedQuery(query).query).toBe(query);
    }),
  );
});

test('the terms that the index is asked grow no faster than the words, also where every two are one known word', () => {
  for (const isKnown of [() => true, (word: string) => word.length > 8]) {
    const perWord = [4, 8, 16, 64].map((count) => terms('core dns '.repeat(count / 2), isKnown) / count);
    expect(Math.max(...perWord)).toBeLessThanOrEqual(6);
  }
});

test('two thousand pasted words ask no more than a sentence does', () => {
  const pasted = boundedQuery('core dns is traag '.repeat(500)).query;
  const sentence = boundedQuery('core dns is traag '.repeat(4)).query;
  expect(terms(pasted, () => true)).toBe(terms(sentence, () => true));
});
