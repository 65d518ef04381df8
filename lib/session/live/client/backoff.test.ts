import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedWait, waitBefore } from './backoff';

test('each wait is at most twice the one before, never over half a minute, never under half a second', () => {
  const chance = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1000 }), chance, (failures, draw) => {
      const wait = waitBefore(failures, draw);
      expect(wait).toBeGreaterThanOrEqual(500);
      expect(wait).toBeLessThanOrEqual(Math.min(1000 * 2 ** (failures - 1), 30_000));
    }),
  );
});

test('a thousand phones that lost the line in one instant come back spread over half a second', () => {
  const waits = Array.from({ length: 1000 }, (_, phone) => waitBefore(1, phone / 1000));
  for (let from = 500; from < 1000; from += 100)
    expect(waits.filter((wait) => wait > from && wait <= from + 100)).toHaveLength(200);
});

test('what the server asks for is kept to, up to half a minute', () => {
  expect(waitBefore(1, 0, askedWait('7'))).toBe(7000);
  expect(waitBefore(1, 1, askedWait('7'))).toBe(8750);
  expect(waitBefore(1, 0, askedWait('3600'))).toBe(30_000);
});

test.each([null, '', 'soon', '-1', 'Wed, 21 Oct 2026 07:28:00 GMT'])('Retry-After %j asks for nothing', (header) => {
  expect(askedWait(header)).toBe(0);
});
