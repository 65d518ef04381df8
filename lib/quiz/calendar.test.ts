import fc from 'fast-check';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { calendar, type TakenCalendar } from './calendar';
import { writtenDay } from './day';

const now = Date.UTC(2026, 0, 5, 9);
const day = 86_400_000;
const address = 'https://example.org/nl/quiz#review';
const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('€', 'é', 'a', '\\', ';', ',', '\n', ':', '"', ' ', '👩‍👩‍👧'), maxLength: 200 }),
);

/** What stands in a calendar: an event by its name, replaced by a later one of the same name. */
type Held = Map<string, { day: string; sequence: number; status: string }>;

function imported(held: Held, text: string): Held {
  const { events = [] } = convertIcsCalendar(undefined, text);
  const after = new Map(held);
  for (const { uid, start, sequence = 0, status = '' } of events)
    if (sequence > (after.get(uid)?.sequence ?? -1)) after.set(uid, { day: dayIn(start.date), sequence, status });
  return after;
}

function daysIn(held: Held): string[] {
  return [...held.values()].flatMap(({ day, status }) => (status === 'CANCELLED' ? [] : [day])).toSorted();
}

function dayIn(date: Date): string {
  return date.toISOString().slice(0, 10).replaceAll('-', '');
}

test('no line has more than 75 octets, whatever the words', () => {
  fc.assert(
    fc.property(hostile, hostile, (title, note) => {
      const { text } = calendar([now], now, address, { title, note });
      const lines = text.split('\r\n');
      expect(Math.max(...lines.map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75);
      expect(Buffer.from(text).toString()).toBe(text);
    }),
  );
});

test('sixty signs of three octets fill three lines', () => {
  const { text } = calendar([now], now, address, { title: '€'.repeat(60), note: '' });
  expect(text).toContain(`SUMMARY:${'€'.repeat(22)}\r\n ${'€'.repeat(24)}\r\n ${'€'.repeat(14)}\r\n`);
});

test('a reader of iCalendar that is not ours finds the same words, days and address', () => {
  fc.assert(
    fc.property(hostile, hostile, fc.uniqueArray(fc.nat(400), { minLength: 1, maxLength: 8 }), (title, note, days) => {
      const dues = days.map((at) => now + at * day);
      const { events = [] } = convertIcsCalendar(undefined, calendar(dues, now, address, { title, note }).text);
      expect(events.map(({ start }) => dayIn(start.date))).toEqual(dues.map(writtenDay).toSorted());
      for (const { summary = '', description = '', url } of events)
        expect([summary, description, url]).toEqual([title, note, address]);
    }),
  );
});

const plans = fc.array(fc.record({ passed: fc.integer({ min: 1, max: 90 }), ahead: fc.array(fc.nat(60)) }), {
  minLength: 1,
  maxLength: 6,
});

test('a calendar that is imported again holds the days of the last file and no other', () => {
  fc.assert(
    fc.property(plans, (files) => {
      let held: Held = new Map();
      let taken: TakenCalendar | undefined;
      let today = now;
      for (const { passed, ahead } of files) {
        today += passed * (day / 3);
        const dues = ahead.map((at) => today + at * day);
        const file = calendar(dues, today, address, { title: 'Herhalen', note: '' }, taken);
        held = imported(held, file.text);
        taken = file.taken;
        expect(daysIn(held)).toEqual([...new Set(dues.map(writtenDay))].toSorted());
      }
    }),
  );
});

test('an event without a day any more is cancelled on a day that has one, for programs that do not know the word', () => {
  const words = { title: 'Herhalen', note: '' };
  const { taken } = calendar([now, now + day, now + 2 * day], now, address, words);
  const { text } = calendar([now + day], now + day, address, words, taken);
  const held = imported(new Map(), text);
  expect([...held.values()].map(({ status }) => status)).toEqual(['CONFIRMED', 'CANCELLED', 'CANCELLED']);
  expect(new Set([...held.values()].map(({ day: on }) => on)).size).toBe(1);
});

test('the calendars of two readers have no event in common', () => {
  const ofOne = imported(new Map(), calendar([now], now, address, { title: '', note: '' }).text);
  const ofOther = imported(new Map(), calendar([now], now + 1, address, { title: '', note: '' }).text);
  expect([...ofOne.keys(), ...ofOther.keys()]).toHaveLength(2);
  expect(new Set([...ofOne.keys(), ...ofOther.keys()]).size).toBe(2);
});

test('what a store says of earlier calendars never makes a file without end', () => {
  const { text } = calendar([], now, address, { title: '', note: '' }, { since: -8.64e15, days: 1e9 });
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(366);
});
