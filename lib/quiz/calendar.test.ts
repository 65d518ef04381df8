import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendar } from './calendar';
import { writtenDay } from './day';

const now = Date.UTC(2026, 0, 5, 9);
const day = 86_400_000;
const address = 'https://example.org/nl/quiz#review';
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('€', 'é', 'a', '\\', ';', ',', '\n', ':', '"', ' ', '👩‍👩‍👧'), maxLength: 200 }),
);

function dayIn(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

test('no line has more than 75 octets, whatever the words', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, note) => {
      const text = calendar([now], now, address, { title, note });
      const lines = text.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(Buffer.from(text).toString()).toBe(text);
    }),
  );
});

test('sixty signs of three octets fill three lines', () => {
  const text = calendar([now], now, address, { title: '€'.repeat(60), note: '' });
  expect(text).toContain(`SUMMARY:${'€'.repeat(22)}\r\n ${'€'.repeat(24)}\r\n ${'€'.repeat(14)}\r\n`);
});

test('a reader of iCalendar that is not ours finds the same words, days and address', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 8 }), (title, note, days) => {
      const dues = days.map((at) => now + at * day);
      const { events = [] } = convertIcsCalendar(undefined, calendar(dues, now, address, { title, note }));
      expect(events.map(({ start }) => dayIn(start.date))).toEqual(dues.map(writtenDay).toSorted());
      for (const { summary = '', description = '', url } of events)
        expect([summary, description, url]).toEqual([title, note, address]);
    }),
  );
});
