import { writtenDay } from './day';

type CalendarWords = { title: string; note: string };

/** The calendars that a reader took: since when, which tells them from those of another reader, and the most days in one. */
export type TakenCalendar = { since: number; days: number };

/** A period has no more days. */
const mostDays = 366;

/**
 * The coming days with something to review, as an iCalendar file (RFC 5545): one event a day of the reader's own calendar,
 * all day long. An event is named by its place among them, so a later file moves the events of an earlier one; those that
 * it has no day for are cancelled, on a day that has another.
 * @param dues moments in milliseconds since 1970
 * @param now when the file is made
 * @param address where the reader reviews
 * @param taken what earlier files held
 * @returns the file, and what it and the earlier ones hold together
 */
export function calendar(
  dues: readonly number[],
  now: number,
  address: string,
  words: CalendarWords,
  taken: TakenCalendar = { since: now, days: 0 },
): { text: string; taken: TakenCalendar } {
  const days = [...new Set(dues.map((due) => writtenDay(Math.max(due, now))))].sort();
  const places = Math.min(Math.max(days.length, taken.days), mostDays);
  const events = Array.from({ length: places }, (_, at) => [
    'BEGIN:VEVENT',
    `UID:review-${at + 1}-${taken.since.toString(36)}@kettingreactie`,
    `SEQUENCE:${sequenceOf(now - taken.since)}`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${days[at] ?? days.at(-1) ?? writtenDay(now)}`,
    `STATUS:${at < days.length ? 'CONFIRMED' : 'CANCELLED'}`,
    `SUMMARY:${escaped(words.title)}`,
    `DESCRIPTION:${escaped(words.note)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kettingreactie//Review//NL',
    ...events.flat(),
    'END:VCALENDAR',
  ];
  const text = lines.map((line) => `${folded(line)}\r\n`).join('');
  return { text, taken: { since: taken.since, days: places } };
}

/** Goes up from file to file without a count to keep: the seconds since the first. */
function sequenceOf(passed: number): number {
  return Math.min(Math.max(Math.floor(passed / 1000), 0), 2 ** 31 - 1);
}

function stampOf(time: number): string {
  return new Date(time).toISOString().replace(/[-:]|\.\d+/g, '');
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n?|\n/g, '\\n');
}

const longestLine = 75;
const encoder = new TextEncoder();

/** A line on as many as it needs: none has more than 75 octets, no character is cut, what goes on starts with a space. */
function folded(line: string): string {
  let text = '';
  let length = 0;
  for (const character of line) {
    const octets = encoder.encode(character).length;
    if (length + octets > longestLine) {
      text += '\r\n ';
      length = 1;
    }
    text += character;
    length += octets;
  }
  return text;
}
