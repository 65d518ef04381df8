import fc from 'fast-check';
import { expect, test } from 'vitest';
import { added } from './add';
import { achieved, credible, keptCases, lastTime, leftAt, logged, withCalendar, withoutCase } from './change';
import { mergeProgress } from './merge';
import { largestText, noProgress, openProgress, type Progress, readProgress, writeProgress } from './progress';

const time = fc.integer({ min: 0, max: 1_000_000 });
const certainty = fc.constantFrom('guess' as const, 'fairly' as const, 'sure' as const);
const answer = fc.record(
  { version: fc.nat(), chosen: fc.array(fc.string()), checked: fc.boolean(), certainty, at: time },
  { requiredKeys: ['version', 'chosen', 'checked'] },
);
const name = fc.constantFrom('zalando.a', 'zalando.b', 'target.a');
const entry = fc.record({
  at: time,
  question: name,
  version: fc.nat(),
  points: fc.integer({ min: 0, max: 4 }).map((n) => n / 4),
});

const byCase = fc.dictionary(
  fc.constantFrom('zalando', 'target', 'civis'),
  fc.dictionary(fc.string(), time, { maxKeys: 3 }),
);

const anyProgress: fc.Arbitrary<Progress> = fc.record(
  {
    version: fc.constant(2 as const),
    theme: fc.constantFrom('light' as const, 'dark' as const),
    certainty: fc.constant('off' as const),
    shortcuts: fc.constant('off' as const),
    quizzes: fc.dictionary(fc.string(), fc.dictionary(fc.string(), answer)),
    log: fc.array(entry),
    run: fc.record({
      at: time,
      mode: fc.constantFrom('practise' as const, 'test' as const),
      finished: fc.boolean(),
      questions: fc.array(name),
      answers: fc.dictionary(name, answer),
    }),
    predictions: fc.dictionary(
      fc.string(),
      fc.dictionary(
        fc.string(),
        fc.record({ version: fc.nat(), chosen: fc.string(), certainty }, { requiredKeys: ['version'] }),
      ),
    ),
    read: byCase,
    goals: byCase,
    place: fc.record({ at: time, slug: fc.constantFrom('zalando', 'target'), mark: fc.string() }),
    review: fc.record(
      {
        days: fc.constantFrom(7 as const, 30 as const, 365 as const),
        since: time,
        calendar: fc.record({ since: time, days: fc.nat() }),
      },
      { requiredKeys: ['days', 'since'] },
    ),
  },
  { requiredKeys: ['version', 'quizzes', 'log'] },
);

const plain = (progress: Progress): unknown => JSON.parse(JSON.stringify(progress));

test('nothing stored is a clean slate', () => {
  expect(readProgress(null)).toEqual(noProgress);
});

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      expect(readProgress(writeProgress(progress))).toEqual(plain(progress));
    }),
  );
});

test('what is exported and imported into an empty browser is the same', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const once = mergeProgress(noProgress, progress);
      expect(once.place).toEqual(progress.place);
      expect(once.read ?? {}).toEqual(progress.read ?? {});
      expect(once.goals ?? {}).toEqual(progress.goals ?? {});
      const opened = openProgress(writeProgress(once));
      expect('progress' in opened && mergeProgress(noProgress, opened.progress)).toEqual(plain(once));
      expect(once.quizzes).toEqual(progress.quizzes);
    }),
  );
});

test('progress from before there were predictions stays valid', () => {
  expect(readProgress('{"version":2,"quizzes":{},"log":[]}')).toEqual(noProgress);
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void openProgress(text)));
});

test('no data in the shape of progress makes it throw', () => {
  const hostile = fc.record({ version: fc.nat(3), quizzes: fc.anything(), log: fc.anything(), run: fc.anything() });
  fc.assert(fc.property(hostile, (data) => void openProgress(JSON.stringify(data) ?? '')));
});

test('what a visitor of version 1 had stored is all still there', () => {
  const text = '{"version":1,"theme":"dark","quizzes":{"zalando":{"q":{"version":1,"chosen":["a"],"checked":true}}}}';
  expect(readProgress(text)).toEqual({
    version: 2,
    theme: 'dark',
    quizzes: { zalando: { q: { version: 1, chosen: ['a'], checked: true } } },
    log: [],
  });
});

test('whatever a visitor of version 1 had stored is all still there', () => {
  const old = fc.record(
    {
      version: fc.constant(1),
      theme: fc.constantFrom('light', 'dark'),
      quizzes: fc.dictionary(fc.string(), fc.dictionary(fc.string(), answer)),
    },
    { requiredKeys: ['version', 'quizzes'] },
  );
  fc.assert(
    fc.property(old, (held) => {
      const text = JSON.stringify(held);
      expect(readProgress(text)).toEqual({ ...JSON.parse(text), version: 2, log: [] });
    }),
  );
});

test.each([
  ['broken JSON', '{', 'not-json'],
  ['another shape', '[]', 'foreign'],
  ['the data of another site', '{"version":"4.2","items":[]}', 'foreign'],
  ['a version from the future', '{"version":3,"quizzes":{}}', 'newer'],
  ['a version from the future in another shape', '{"version":99}', 'newer'],
  ['an unknown theme', '{"version":1,"theme":"pink","quizzes":{}}', 'damaged'],
  [
    'a prediction of the wrong shape',
    '{"version":2,"quizzes":{},"log":[],"predictions":{"zalando":{"p":{"chosen":"a"}}}}',
    'damaged',
  ],
  [
    'a part that was read at no time',
    '{"version":2,"quizzes":{},"log":[],"read":{"zalando":{"impact":true}}}',
    'damaged',
  ],
  ['goals in a row', '{"version":2,"quizzes":{},"log":[],"goals":{"zalando":["contain"]}}', 'damaged'],
  ['a place in no case', '{"version":2,"quizzes":{},"log":[],"place":{"at":1,"mark":"impact"}}', 'damaged'],
  ['an answer of the wrong shape', '{"version":1,"quizzes":{"zalando":{"q":{"chosen":"a"}}}}', 'damaged'],
  ['a log that is none', '{"version":2,"quizzes":{},"log":[{"at":"now"}]}', 'damaged'],
  ['twenty megabytes', ' '.repeat(20_000_000), 'too-large'],
])('%s is refused with its reason', (_, text, refused) => {
  expect(openProgress(text)).toEqual({ refused });
  expect(readProgress(text)).toBeUndefined();
});

test('what would be too large to read back loses the oldest of its log', () => {
  const question = 'x'.repeat(1000);
  const log = Array.from({ length: 3000 }, (_, at) => ({ at, question, version: 1, points: 1 }));
  const text = writeProgress({ ...noProgress, log });
  expect(text.length).toBeLessThanOrEqual(largestText);
  expect(readProgress(text)?.log.at(-1)?.at).toBe(2999);
});

test('two stores merge to the same whichever comes first, and once is enough', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (one, other) => {
      const merged = mergeProgress(one, other);
      const reversed = mergeProgress(other, one);
      expect(plain(merged)).toEqual(plain(reversed));
      expect(plain(mergeProgress(merged, other))).toEqual(plain(merged));
    }),
  );
});

test('a clock that is set back does not put a later answer before an earlier one', () => {
  const first = logged(noProgress, { at: 500, question: 'zalando.a', version: 1, points: 1 });
  const second = logged(first, { at: 20, question: 'zalando.b', version: 1, points: 0 });
  expect(second.log.map(({ at }) => at)).toEqual([500, 500]);
  expect(lastTime(second.log, 20)).toBe(500);
});

test('a clock that was wrong once, years ahead, does not date what comes after it', () => {
  const now = Date.UTC(2026, 0, 5);
  const wrong = logged(noProgress, { at: Date.UTC(2099, 0, 2), question: 'zalando.a', version: 1, points: 1 });
  const right = logged(wrong, { at: now, question: 'zalando.b', version: 1, points: 0 });
  expect(right.log.at(-1)?.at).toBe(now);
  expect(lastTime(right.log, now)).toBe(now);
  expect(credible(right.log, now)).toEqual(right.log.slice(1));
});

const largeAnswers = (slug: string): Progress => {
  const quiz = { a: { version: 1, chosen: ['x'.repeat(largestText - 1000)], checked: false } };
  return { ...noProgress, quizzes: { [slug]: quiz } };
};

test('an import that would not fit beside what is held is refused, and both stay readable', () => {
  const [held, other] = [largeAnswers('zalando'), largeAnswers('target')];
  expect(added(held, writeProgress(other), 0)).toEqual({ refused: 'no-room' });
  expect(added(noProgress, writeProgress(other), 0)).toEqual({ progress: other });
});

test('what an import takes in is read back, whatever was held', () => {
  fc.assert(
    fc.property(anyProgress, anyProgress, (held, other) => {
      const outcome = added(held, writeProgress(other), 1_000_000);
      if ('refused' in outcome) throw new Error(outcome.refused);
      expect(plain(outcome.progress)).toEqual(plain(mergeProgress(held, other)));
    }),
  );
});

test('nothing in an import that is dated years ahead wins from what the reader does today', () => {
  const now = Date.UTC(2026, 0, 5);
  const later = Date.UTC(2099, 0, 2);
  const given = (at: number, chosen: string) => ({ a: { version: 1, chosen: [chosen], checked: true, at } });
  const held: Progress = {
    ...noProgress,
    quizzes: { zalando: given(now, 'own') },
    review: { days: 7, since: now },
    place: { at: now, slug: 'zalando', mark: 'quiz' },
  };
  const file: Progress = {
    ...noProgress,
    quizzes: { zalando: given(later, 'foreign'), target: given(later, 'foreign') },
    log: [{ at: later, question: 'target.a', version: 1, points: 1 }],
    review: { days: 30, since: later },
    place: { at: later, slug: 'target', mark: 'quiz' },
  };
  const outcome = added(held, writeProgress(file), now);
  expect(outcome).toEqual({
    progress: {
      ...held,
      quizzes: { ...held.quizzes, target: { a: { version: 1, chosen: ['foreign'], checked: true } } },
    },
  });
});

test('a calendar is remembered through a new period and an older file, by when the first was taken', () => {
  const week: Progress = { ...noProgress, review: { days: 7, since: 5 } };
  const held = withCalendar(week, { since: 9, days: 3 });
  const file: Progress = { ...noProgress, review: { days: 30, since: 20, calendar: { since: 12, days: 8 } } };
  expect(mergeProgress(held, week).review).toEqual({ days: 7, since: 5, calendar: { since: 9, days: 3 } });
  expect(mergeProgress(held, file).review).toEqual({ days: 30, since: 20, calendar: { since: 9, days: 3 } });
  expect(withCalendar(noProgress, { since: 9, days: 3 })).toBe(noProgress);
});

test('a part read in two tabs, and a goal reached in two, keep the first time; the place is the last one', () => {
  const one = leftAt(achieved(noProgress, 'read', 'zalando', ['impact'], 5), {
    at: 5,
    slug: 'zalando',
    mark: 'impact',
  });
  const other = leftAt(achieved(noProgress, 'read', 'zalando', ['impact', 'lessons'], 9), {
    at: 9,
    slug: 'target',
    mark: 'quiz',
  });
  expect(mergeProgress(one, other)).toMatchObject({
    read: { zalando: { impact: 5, lessons: 9 } },
    place: { slug: 'target', mark: 'quiz' },
  });
});

test('what was read, reached or held before changes nothing', () => {
  fc.assert(
    fc.property(anyProgress, fc.constantFrom('read' as const, 'goals' as const), time, (progress, kind, at) => {
      const once = achieved(progress, kind, 'zalando', ['a', 'b'], at);
      expect(achieved(once, kind, 'zalando', ['b', 'a'], at + 1)).toBe(once);
      expect(once[kind]?.target).toEqual(progress[kind]?.target);
      const left = leftAt(once, { at, slug: 'zalando', mark: 'impact' });
      expect(leftAt(left, { at: at + 1, slug: 'zalando', mark: 'impact' })).toBe(left);
    }),
  );
});

test('once every case that is kept has been erased, nothing of any case is left', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const left = keptCases(progress).reduce(withoutCase, progress);
      expect(keptCases(left)).toEqual([]);
      expect(left.theme).toBe(progress.theme);
    }),
  );
});

test('a case that is erased leaves the others alone', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const held = { ...progress, quizzes: { ...progress.quizzes, zalando: {}, target: {} } };
      const left = withoutCase(held, 'zalando');
      expect(left.quizzes).not.toHaveProperty('zalando');
      expect(left.quizzes).toHaveProperty('target');
      expect(left.log.every(({ question }) => !question.startsWith('zalando.'))).toBe(true);
      expect(left.log.filter(({ question }) => question.startsWith('target.'))).toEqual(
        progress.log.filter(({ question }) => question.startsWith('target.')),
      );
    }),
  );
});
