import { writtenDay } from './day';

type CalendarWords = { title: string; note: string };

/**
 * The coming days with something to review, as an iCalendar file (RFC 5545): one event a day of the reader's own calendar,
 * all day long.
 * @param dues moments in milliseconds since 1970
 * @param now when the file is made
 * @param address where the reader reviews
 */
export function calendar(dues: readonly number[], now: number, address: string, words: CalendarWords): string {
  const days = [...new Set(dues.map((due) => writtenDay(Math.max(due, now))))].sort();
  const events = days.flatMap((day) => [
    'BEGIN:VEVENT',
    `UID:review-${day}@kettingreactie`,
    `DTSTAMP:${stampOf(now)}`,
    `DTSTART;VALUE=DATE:${day}`,
    `SUMMARY:${escaped(words.title)}`,
    `DESCRIPTION:${escaped(words.note)}`,
    `URL:${address}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Kettingreactie//Review//NL', ...events, 'END:VCALENDAR'];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
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
