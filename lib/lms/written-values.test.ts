import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoSpan, plainDecimal, spanOf12, timeOf12, timestampOf2004 } from './written-values';

test('a number never has an exponent, nor more decimals than were asked for', () => {
  fc.assert(
    fc.property(fc.double({ min: -1000, max: 1000, noNaN: true }), (value) => {
      expect(plainDecimal(value)).toMatch(/^-?\d+(?:\.\d{1,2})?$/);
      expect(Number(plainDecimal(value))).toBeCloseTo(value, 1);
    }),
  );
  expect([0.85, 1e-7, 100, 0.1 + 0.2, -0.001, 66.666666].map((value) => plainDecimal(value))).toEqual([
    '0.85',
    '0',
    '100',
    '0.3',
    '0',
    '66.67',
  ]);
});

test('a span has two figures of minutes and seconds, and reads back as what it was', () => {
  expect(spanOf12(90.123)).toBe('0000:01:30.12');
  expect(isoSpan(90.123)).toBe('PT0H1M30.12S');
  expect(spanOf12(59.999)).toBe('0000:00:59.99');
  fc.assert(
    fc.property(fc.double({ min: 0, max: 3e7, noNaN: true }), (seconds) => {
      expect(spanOf12(seconds)).toMatch(/^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/);
      const [, hours, minutes, rest] = /^PT(\d+)H(\d+)M(\d+(?:\.\d{1,2})?)S$/.exec(isoSpan(seconds)) ?? [];
      expect(Number(hours) * 3600 + Number(minutes) * 60 + Number(rest)).toBeCloseTo(seconds, 0);
      expect(Number(rest)).toBeLessThan(60);
    }),
  );
});

test('a moment has two decimals', () => {
  const at = Date.UTC(2026, 10, 29, 19, 33, 7, 128);
  expect(timeOf12(at)).toBe('19:33:07.12');
  expect(timestampOf2004(at)).toBe('2026-11-29T19:33:07.12Z');
});
