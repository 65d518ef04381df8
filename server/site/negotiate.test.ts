import fc from 'fast-check';
import { expect, test } from 'vitest';
import { preferredEncoding, weightedValues } from './negotiate';

const offers = ['br', 'gzip', 'identity'] as const;

test('weights are read, missing ones are 1 and broken ones refuse', () => {
  expect(weightedValues('nl;q=0.5, EN , *;q=0, de;q=2, fr;q=abc,')).toEqual([
    { value: 'nl', quality: 0.5 },
    { value: 'en', quality: 1 },
    { value: '*', quality: 0 },
    { value: 'de', quality: 0 },
    { value: 'fr', quality: 0 },
  ]);
});

test.each([
  [undefined, 'identity'],
  ['', 'identity'],
  ['gzip, deflate, br, zstd', 'br'],
  ['gzip, deflate', 'gzip'],
  ['br;q=0.1, gzip;q=0.9', 'gzip'],
  ['br;q=0, gzip;q=0', 'identity'],
  ['*', 'br'],
  ['br;q=0, *', 'gzip'],
  ['*;q=0', 'identity'],
  ['identity, br;q=0.5', 'identity'],
  ['deflate', 'identity'],
  ['BR', 'br'],
])('Accept-Encoding %j gets %s', (header, encoding) => {
  expect(preferredEncoding(header, offers)).toBe(encoding);
});

test('no named encoding is better liked than the chosen one, and a refused one is never chosen', () => {
  const weight = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(fc.record({ br: weight, gzip: weight, identity: weight }), (weights) => {
      const header = offers.map((offer) => `${offer};q=${weights[offer]}`).join(', ');
      const chosen = preferredEncoding(header, offers);
      const best = Math.max(...Object.values(weights));
      expect(best === 0 ? chosen : weights[chosen]).toBe(best === 0 ? 'identity' : best);
    }),
  );
});

test('any header at all gets an encoding that is on offer', () => {
  fc.assert(fc.property(fc.string(), (header) => offers.includes(preferredEncoding(header, offers))));
});
