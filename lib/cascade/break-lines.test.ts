import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLines } from './break-lines';

const atMost = (length: number) => (line: string) => [...line].length <= length;

test('an address that is longer than a line is whole when its pieces are put together', () => {
  const address = 'https://a-long-name.example.org/nl/cases/zalando#circuit-breakers-open';
  const lines = breakLines(`Het verslag; ${address}`, atMost(30));
  expect(lines[0]).toBe('Het verslag;');
  expect(lines.slice(1).join('')).toBe(address);
});

test('no letter is lost and no line is too long, whatever the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 20 }), (words, length) => {
      const lines = breakLines(words, atMost(length));
      expect(lines.join('').replaceAll(/\s/g, '')).toBe(words.replaceAll(/\s/g, ''));
      expect(lines.every(atMost(length))).toBe(true);
    }),
  );
});
