import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askPredictions } from '@/lib/cascade/prediction';
import { certainties } from '@/lib/certainty';
import { listCases, readCase } from '@/lib/content/read/read';
import { partNames } from '@/lib/content/schema/case-schema';
import type { locales } from '@/lib/languages/locale';
import { questionMark, readKept, readSettings, writeKept } from '@/lib/lms/kept-state';
import { type Lesson, namesIn, reportOf, restOf } from '@/lib/lms/lesson';
import { longest12 } from '@/lib/lms/scorm-12';
import { noProgress, type Progress } from '@/lib/progress/progress';
import { reveal } from '@/lib/quiz/obfuscate';
import type { Answer } from '@/lib/quiz/quiz';
import { askCase } from './ask-case';

const cases = await listCases();
const now = Date.UTC(2030, 0, 1);

async function lessonOf(slug: string, locale: (typeof locales)[number] = 'nl'): Promise<Lesson> {
  const content = await readCase(slug, locale);
  return {
    slug,
    questions: await askCase(content),
    predictions: askPredictions(content.outage, content.words),
    parts: partNames,
  };
}

/** Everything answered with as much as an answer can hold, everything read, every goal reached. */
function all(lesson: Lesson): Progress {
  const { slug, questions, predictions, parts } = lesson;
  const answers = questions.map((question): [string, Answer] => {
    const { options, targets } = namesIn(question);
    const chosen = targets.length > 0 ? options.map((option) => `${option}=${targets.at(-1)}`) : [...options];
    const one = reveal(question).right.length === 1 ? chosen.slice(0, 1) : chosen;
    const given = options.length === 0 ? ['1234567890.1234567890 tot 9999999999 minuten'.slice(0, 40)] : one;
    return [question.id, { version: question.version, chosen: given, checked: true, certainty: 'sure', at: now }];
  });
  return {
    ...noProgress,
    theme: 'light',
    certainty: 'off',
    shortcuts: 'off',
    quizzes: { [slug]: Object.fromEntries(answers) },
    predictions: {
      [slug]: Object.fromEntries(
        predictions.map(({ id, version, options }) => [
          id,
          { version, ...(options.at(-1) && { chosen: options.at(-1)?.id }), certainty: 'sure' },
        ]),
      ),
    },
    read: { [slug]: Object.fromEntries(parts.map((part) => [part, 0])) },
    place: { at: 0, slug, mark: 'x'.repeat(60) },
    goals: { [slug]: { 'one-goal': 0, 'another-goal': 0 } },
  };
}

test.each(cases)(
  '%s: all that a reader can do fits in what SCORM 1.2 keeps, and comes back as it was',
  async (slug) => {
    const lesson = await lessonOf(slug);
    const progress = all(lesson);
    const text = writeKept(lesson, progress, 'nl', longest12.state);
    expect(text.length).toBeGreaterThan(100);
    expect(text.length).toBeLessThanOrEqual(longest12.state);
    expect(readKept(lesson, text)).toEqual(progress);
    expect(readSettings(text)).toEqual({ locale: 'nl', theme: 'light', certainty: 'off', shortcuts: 'off' });
  },
);

test.each(cases)('%s: what is kept in one language is read in the other', async (slug) => {
  const dutch = await lessonOf(slug, 'nl');
  const english = await lessonOf(slug, 'en');
  const text = writeKept(dutch, all(dutch), 'nl', longest12.state);
  expect(readKept(english, text)).toEqual(readKept(dutch, text));
  expect(english.questions.map(questionMark)).toEqual(dutch.questions.map(questionMark));
});

test.each(cases)('%s: every question has a mark of its own', async (slug) => {
  const { questions } = await lessonOf(slug);
  expect(new Set(questions.map(questionMark)).size).toBe(questions.length);
});

test('an answer to a question that has changed since is no answer', async () => {
  const lesson = await lessonOf('zalando');
  const text = writeKept(lesson, all(lesson), 'nl', longest12.state);
  const [first, ...others] = lesson.questions;
  if (!first) throw new Error('no question');
  const changed: Lesson = { ...lesson, questions: [{ ...first, version: first.version + 1 }, ...others] };
  expect(Object.keys(readKept(changed, text).quizzes.zalando ?? {})).toEqual(others.map(({ id }) => id));
});

test('what is no kept text of ours is nothing, whatever it is', async () => {
  const lesson = await lessonOf('zalando');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readKept(lesson, text).quizzes).toEqual({});
    }),
  );
  for (const q of [[[]], [['a']], 'x', [[questionMark(lesson.questions[0] ?? raise()), 'zz.-.9-', 5, 9]]])
    expect(() => readKept(lesson, JSON.stringify({ v: 1, q, f: [[1, 2, 3]], r: 4, g: 'x' }))).not.toThrow();
});

test('what does not fit is left out, the least important first', async () => {
  const lesson = await lessonOf('zalando');
  const progress = all(lesson);
  const [first] = lesson.questions;
  const open = { ...(progress.quizzes.zalando?.[first?.id ?? ''] ?? raise()), checked: false };
  const mixed = { ...progress, quizzes: { zalando: { ...progress.quizzes.zalando, [first?.id ?? '']: open } } };
  const whole = writeKept(lesson, mixed, 'nl', longest12.state);
  const withoutGoals = writeKept(lesson, mixed, 'nl', whole.length - 1);
  expect(readKept(lesson, withoutGoals).goals).toEqual({ zalando: {} });
  expect(readKept(lesson, withoutGoals).quizzes.zalando?.[first?.id ?? '']?.checked).toBe(false);
  const withoutOpen = writeKept(lesson, mixed, 'nl', withoutGoals.length - 1);
  expect(Object.keys(readKept(lesson, withoutOpen).quizzes.zalando ?? {})).not.toContain(first?.id);
  expect(writeKept(lesson, mixed, 'nl', 10)).toBe('');
});

test('a report is complete once all is read and checked, and has its score with the last question', async () => {
  const lesson = await lessonOf('target');
  const right = all(lesson);
  const answers = Object.fromEntries(
    lesson.questions.map((question) => {
      const given = right.quizzes.target?.[question.id] ?? raise();
      const solution = reveal(question);
      return [question.id, namesIn(question).options.length > 0 ? { ...given, chosen: solution.right } : given];
    }),
  );
  const progress = { ...right, quizzes: { target: answers } };
  expect(reportOf(lesson, noProgress, {}, '')).toMatchObject({ progress: 0, isComplete: false, interactions: [] });
  expect(reportOf(lesson, noProgress, {}, '')).not.toHaveProperty('score');
  const report = reportOf(lesson, progress, {}, 'kept');
  expect(report).toMatchObject({ state: 'kept', progress: 1, isComplete: true });
  expect(report.score).toBeGreaterThan(0.8);
  expect(report.interactions).toHaveLength(lesson.questions.length);
  expect(reportOf(lesson, progress, answers, '').interactions).toEqual([]);
  const unread = { ...progress, read: {} };
  expect(restOf(lesson, unread).parts).toEqual(partNames);
  expect(reportOf(lesson, unread, {}, '')).toMatchObject({ isComplete: false });
});

test('every certainty comes back', async () => {
  const lesson = await lessonOf('zalando');
  const [first] = lesson.questions;
  for (const certainty of certainties) {
    const given = { version: first?.version ?? 1, chosen: [], checked: false, certainty };
    const progress = { ...noProgress, quizzes: { zalando: { [first?.id ?? '']: given } } };
    expect(readKept(lesson, writeKept(lesson, progress, 'en', 4096)).quizzes.zalando).toEqual(progress.quizzes.zalando);
  }
});

function raise(): never {
  throw new Error('the case has no such question');
}
