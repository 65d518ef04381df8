import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { calendar } from './calendar';
import { ahead, endOf, plan, type Reviewed, reviewBatch, reviewBatchSize } from './review';

const day = 86_400_000;
const start = Date.UTC(2026, 0, 1, 9);
const names = ['zalando.a', 'zalando.b', 'target.a', 'target.b', 'civis.a'];
const versions = new Map(names.map((name) => [name, 1]));
const entry = (question: string, at: number, points = 1, certainty?: Reviewed['certainty']): Reviewed => {
  return { question, at, version: 1, points, certainty };
};
const words = { title: 'Herhalen', note: '' };
const month = { days: 30, since: start };

/** Answers what is due every day, always rightly but for one question, and tells on which days each was asked. */
function live(days: number, horizon = month): Record<string, number[]> {
  const log = names.map((name) => entry(name, start, 1, 'fairly'));
  const asked: Record<string, number[]> = Object.fromEntries(names.map((name) => [name, []]));
  for (let today = 1; today <= days; today++) {
    const now = start + today * day;
    for (const question of reviewBatch(plan(log, versions), horizon, now)) {
      asked[question]?.push(today);
      log.push(entry(question, now, question === 'civis.a' ? 0 : 1, 'fairly'));
    }
  }
  return asked;
}

test('thirty days give the expected list: wider gaps for what is known, daily for what is not', () => {
  const asked = live(30);
  expect(asked['zalando.a']).toEqual([3, 17]);
  expect(asked['target.b']).toEqual(asked['zalando.a']);
  expect(asked['civis.a']?.slice(0, 3)).toEqual([3, 4, 5]);
});

test('whoever wants to remember for a week is asked nothing after it', () => {
  const asked = live(30, { days: 7, since: start });
  expect(Math.max(...Object.values(asked).flat())).toBeLessThanOrEqual(7);
});

test('a clock that is set back makes nothing due twice', () => {
  const log = names.map((name) => entry(name, start));
  const due = start + 40 * day;
  const before = reviewBatch(plan(log, versions), { days: 365, since: start }, due);
  const answered = [...log, ...before.map((question) => entry(question, due))];
  for (const back of [0, 1, 39]) {
    expect(reviewBatch(plan(answered, versions), { days: 365, since: start }, start + back * day)).toEqual([]);
  }
});

test('sure and wrong comes first, and cases take turns', () => {
  const log = names.map((name) => entry(name, start, 0, name === 'target.b' ? 'sure' : undefined));
  const asked = reviewBatch(plan(log, versions), month, start + 20 * day);
  expect(asked[0]).toBe('target.b');
  expect(
    asked
      .slice(0, 3)
      .map((name) => name.split('.')[0])
      .toSorted(),
  ).toEqual(['civis', 'target', 'zalando']);
});

test('of one day only the first answer counts: a second one has the explanation before it', () => {
  const first = entry('zalando.a', start, 0, 'sure');
  const again = [entry('zalando.a', start + 60_000, 1, 'sure'), entry('zalando.a', start + 120_000, 1)];
  expect(plan([first, ...again], versions)).toEqual(plan([first], versions));
  expect(plan([first, entry('zalando.a', start + day, 1)], versions)).not.toEqual(plan([first], versions));
});

test('what is checked after a period comes back in the next one', () => {
  const week = { days: 7, since: start };
  const later = start + 10 * day;
  const planned = plan([entry('zalando.a', later, 0)], versions);
  expect(endOf(week)).toBeLessThan(later);
  expect(reviewBatch(planned, week, later + 2 * day)).toEqual([]);
  expect(reviewBatch(planned, { ...week, since: later }, later + 2 * day)).toEqual(['zalando.a']);
});

describe('in Amsterdam', () => {
  beforeEach(() => void vi.stubEnv('TZ', 'Europe/Amsterdam'));
  afterEach(() => void vi.unstubAllEnvs());

  test('what was wrong in the evening is due from the next morning on, the day that the calendar names', () => {
    const evening = new Date(2026, 0, 5, 21).getTime();
    const planned = plan([entry('zalando.a', evening, 0)], versions);
    const year = { days: 365, since: evening };
    expect(reviewBatch(planned, year, new Date(2026, 0, 5, 23, 59).getTime())).toEqual([]);
    expect(reviewBatch(planned, year, new Date(2026, 0, 6, 0, 1).getTime())).toEqual(['zalando.a']);
    const dues = planned.map(({ due }) => due);
    expect(calendar(dues, evening, 'https://example.org', words).text).toContain('DTSTART;VALUE=DATE:20260106');
  });

  test('half past midnight belongs to the new day, in the plan and in the calendar', () => {
    const night = Date.UTC(2026, 0, 5, 23, 30);
    const [planned] = plan([entry('zalando.a', night, 0)], versions);
    expect(planned?.due).toBe(new Date(2026, 0, 7).getTime());
    expect(calendar([night], night, 'https://example.org', words).text).toContain('DTSTART;VALUE=DATE:20260106');
  });

  test('a day stays a day when the clocks change', () => {
    const night = new Date(2026, 2, 28, 23, 30).getTime();
    expect(plan([entry('zalando.a', night, 0)], versions)[0]?.due).toBe(new Date(2026, 2, 29).getTime());
  });
});

test('an answer to an older version of a question plans nothing', () => {
  expect(plan([{ ...entry('zalando.a', start), version: 0 }], versions)).toEqual([]);
});

test('a sitting is never longer than eight, has nothing twice and nothing that is not due', () => {
  const many = Array.from({ length: 20 }, (_, at) => `case-${at % 4}.q${at}`);
  const all = new Map(many.map((name) => [name, 1]));
  const logs = fc.array(
    fc.record({ name: fc.constantFrom(...many), gap: fc.nat(5), points: fc.constantFrom(0, 0.5, 1) }),
  );
  fc.assert(
    fc.property(logs, fc.nat(60), (steps, later) => {
      let at = start;
      const log = steps.map(({ name, gap, points }) => {
        at += gap * day;
        return entry(name, at, points);
      });
      const planned = plan(log, all);
      const now = at + later * day;
      const asked = reviewBatch(planned, { days: 365, since: start }, now);
      expect(asked.length).toBeLessThanOrEqual(reviewBatchSize);
      expect(new Set(asked).size).toBe(asked.length);
      expect(asked.every((name) => planned.some(({ question, due }) => question === name && due <= now))).toBe(true);
    }),
  );
});

test('no time that a store can hold makes planning throw', () => {
  const times = fc.array(fc.integer({ min: -8.64e15, max: 8.64e15 }), { maxLength: 6 });
  fc.assert(
    fc.property(times, fc.integer({ min: -8.64e15, max: 8.64e15 }), (ats, now) => {
      const planned = plan(
        ats.sort((a, b) => a - b).map((at) => entry('zalando.a', at)),
        versions,
      );
      const next = ahead(planned, { days: 365, since: now }).map(({ due }) => due);
      void calendar(next, now, 'https://example.org', { title: '', note: '' });
      expect(reviewBatch(planned, { days: 365, since: now }, now).length).toBeLessThanOrEqual(1);
    }),
  );
});

test('the calendar has a day for each day with something due, escaped and in short lines', () => {
  const planned = ahead(plan([entry('zalando.a', start), entry('target.a', start)], versions), month);
  const { text } = calendar(
    planned.map(({ due }) => due),
    start,
    'https://example.org/nl/quiz',
    {
      title: 'Herhalen; kort, of niet',
      note: 'Een heel lange toelichting die over de rand van een regel loopt. '.repeat(3),
    },
  );
  expect(text.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(text).toContain('SUMMARY:Herhalen\\; kort\\, of niet\r\n');
  expect(text).toContain('URL:https://example.org/nl/quiz\r\n');
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
