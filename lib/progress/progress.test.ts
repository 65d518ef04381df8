import fc from 'fast-check';
import { expect, test } from 'vitest';
import { added } from './add-imported';
import { keptCases, withoutCase } from './kept-cases';
import { mergeProgress } from './merge';
import { noProgress, type Progress } from './progress';
import { achieved, credible, lastTime, logged, withCalendar, withPlace } from './progress-changes';
import { largestText, openProgress, readProgress, writeProgress } from './stored-text';

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

const texts = fc.array(fc.string(), { maxLength: 3 });
const session = fc.record(
  {
    slug: fc.constantFrom('zalando', 'target'),
    at: fc.integer({ min: 0, max: 3 }),
    agenda: fc.constantFrom('short' as const, 'long' as const),
    roleplay: fc.boolean(),
    place: fc.nat({ max: 9 }),
    step: fc.nat({ max: 9 }),
    cards: texts,
    opened: texts,
    hands: fc.dictionary(fc.string(), fc.dictionary(fc.string(), fc.nat()), { maxKeys: 2 }),
    notes: fc.dictionary(fc.string(), fc.string(), { maxKeys: 2 }),
    ticked: texts,
    black: fc.boolean(),
    timer: fc.record({ left: time, since: time, hidden: fc.boolean() }, { requiredKeys: ['left', 'hidden'] }),
    over: time,
  },
  {
    requiredKeys: [
      ...(['slug', 'at', 'agenda', 'roleplay', 'place', 'step', 'cards', 'opened', 'hands', 'notes'] as const),
      ...(['ticked', 'black', 'timer'] as const),
    ],
  },
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
    live: fc.dictionary(
      fc.constantFrom('zalando', 'target'),
      fc.dictionary(
        name,
        fc.record({
          at: time,
          code: fc.string(),
          as: fc.constantFrom('facilitator' as const, 'participant' as const),
          waiting: fc.array(
            fc.record({
              key: fc.string(),
              about: fc.string(),
              body: fc.record({ chosen: fc.array(fc.string()), certainty }, { requiredKeys: ['chosen'] }),
            }),
          ),
        }),
      ),
    ),
    place: fc.record({ at: time, slug: fc.constantFrom('zalando', 'target'), mark: fc.string() }),
    review: fc.record(
      {
        days: fc.constantFrom(7 as const, 30 as const, 365 as const),
        since: time,
        calendar: fc.record({ since: time, days: fc.nat() }),
      },
      { requiredKeys: ['days', 'since'] },
    ),
    onCall: fc.dictionary(
      fc.constantFrom('zalando', 'target'),
      fc.record({ at: time, seed: fc.nat(), moves: fc.array(fc.constantFrom('hint', 'wait-5', 'close')) }),
    ),
    sessions: fc.uniqueArray(session, { maxLength: 4, selector: ({ slug, at }) => `${slug} ${at}` }),
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
    fc.property(old, (previous) => {
      const text = JSON.stringify(previous);
      expect(readProgress(text)).toEqual({ ...JSON.parse(text), version: 2, log: [] });
    }),
  );
});

/** What was written by each version of the pages that kept more than the one before; none of it was ever converted. */
const kept = {
  'a theme and answers':
    '{"version":1,"theme":"light","quizzes":{"zalando":{"q":{"version":1,"chosen":[],"checked":false}}}}',
  'single keys switched off': '{"version":1,"quizzes":{},"shortcuts":"off"}',
  'predictions, dared and skipped':
    '{"version":1,"quizzes":{},"predictions":{"zalando":{"a":{"version":1,"chosen":"coredns","certainty":"sure"},"b":{"version":2}}}}',
  'a log, an attempt and a review':
    '{"version":2,"certainty":"off","quizzes":{"zalando":{"q":{"version":1,"chosen":["a=b"],"checked":true,"certainty":"guess","at":5}}},"log":[{"at":5,"question":"zalando.q","version":1,"points":0.5,"certainty":"guess"}],"run":{"at":6,"mode":"test","finished":true,"questions":["zalando.q","across.p"],"answers":{"zalando.q":{"version":1,"chosen":["1,5"],"checked":true,"at":7}}},"review":{"days":30,"since":8}}',
  'parts read, goals reached and a place':
    '{"version":2,"quizzes":{},"log":[],"read":{"zalando":{"impact":1}},"goals":{"target":{"contain":2}},"place":{"at":3,"slug":"zalando","mark":"quiz"}}',
  'a turn on call':
    '{"version":2,"quizzes":{},"log":[],"onCall":{"nunl":{"at":1,"seed":7,"moves":["list-nodes","wait-2"]}}}',
  'a session under way and one that is over':
    '{"version":2,"quizzes":{},"log":[],"sessions":[{"slug":"zalando","at":1,"agenda":"short","roleplay":false,"place":0,"step":0,"cards":[],"opened":[],"hands":{},"notes":{},"ticked":[],"black":false,"timer":{"left":60000,"since":1,"hidden":false}},{"slug":"target","at":2,"agenda":"long","roleplay":true,"place":9,"step":4,"cards":["grafana"],"opened":["decide"],"hands":{"decide":{"wait":3}},"notes":{"actions":"a"},"ticked":["b"],"black":true,"timer":{"left":-5,"hidden":true},"over":9}]}',
};

test('of two copies of one turn on call the longer is kept, of two turns the later', () => {
  const withTurn = (at: number, ...moves: string[]): Progress => ({
    ...noProgress,
    onCall: { nunl: { at, seed: 7, moves } },
  });
  const merged = (one: Progress, other: Progress) => mergeProgress(one, other).onCall?.nunl?.moves;
  expect(merged(withTurn(5, 'hint'), withTurn(5, 'hint', 'close'))).toEqual(['hint', 'close']);
  expect(merged(withTurn(5, 'hint', 'close'), withTurn(6, 'wait-2'))).toEqual(['wait-2']);
});

test.each(Object.entries(kept))('%s, as it was first kept, is all still there', (_, text) => {
  const old = JSON.parse(text);
  expect(readProgress(text)).toEqual({ log: [], ...old, version: 2 });
  expect(mergeProgress(noProgress, readProgress(text) ?? noProgress)).toEqual({ log: [], ...old, version: 2 });
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
  [
    'a session at half an item',
    kept['a session under way and one that is over'].replace('"place":9', '"place":9.5'),
    'damaged',
  ],
  [
    'an agenda that there is none of',
    kept['a session under way and one that is over'].replace('long', 'wide'),
    'damaged',
  ],
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
    fc.property(anyProgress, anyProgress, (previous, other) => {
      const outcome = added(previous, writeProgress(other), 1_000_000);
      if ('refused' in outcome) throw new Error(outcome.refused);
      expect(plain(outcome.progress)).toEqual(plain(mergeProgress(previous, other)));
    }),
  );
});

test('nothing in an import that is dated years ahead wins from what the reader does today', () => {
  const now = Date.UTC(2026, 0, 5);
  const later = Date.UTC(2099, 0, 2);
  const given = (at: number, chosen: string) => ({ a: { version: 1, chosen: [chosen], checked: true, at } });
  const previous: Progress = {
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
  const outcome = added(previous, writeProgress(file), now);
  expect(outcome).toEqual({
    progress: {
      ...previous,
      quizzes: { ...previous.quizzes, target: { a: { version: 1, chosen: ['foreign'], checked: true } } },
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
  const one = withPlace(achieved(noProgress, 'read', 'zalando', ['impact'], 5), {
    at: 5,
    slug: 'zalando',
    mark: 'impact',
  });
  const other = withPlace(achieved(noProgress, 'read', 'zalando', ['impact', 'lessons'], 9), {
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
      const left = withPlace(once, { at, slug: 'zalando', mark: 'impact' });
      expect(withPlace(left, { at: at + 1, slug: 'zalando', mark: 'impact' })).toBe(left);
    }),
  );
});

test('once every case that is kept has been erased, nothing of any case is left', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const left = keptCases(progress).reduce(withoutCase, progress);
      expect(keptCases(left)).toEqual([]);
      expect(JSON.stringify(left)).not.toMatch(/zalando|target/);
      expect(left.theme).toBe(progress.theme);
    }),
  );
});

test('a case that is erased leaves the others alone', () => {
  fc.assert(
    fc.property(anyProgress, (progress) => {
      const previous = { ...progress, quizzes: { ...progress.quizzes, zalando: {}, target: {} } };
      const left = withoutCase(previous, 'zalando');
      expect(left.quizzes).not.toHaveProperty('zalando');
      expect(left.quizzes).toHaveProperty('target');
      expect(left.log.every(({ question }) => !question.startsWith('zalando.'))).toBe(true);
      expect(left.log.filter(({ question }) => question.startsWith('target.'))).toEqual(
        progress.log.filter(({ question }) => question.startsWith('target.')),
      );
    }),
  );
});
