import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askPredictions } from '@/lib/cascade/prediction';
import { certainties } from '@/lib/certainty';
import { listCases, readCase } from '@/lib/content/read/read';
import { partNames } from '@/lib/content/schema/case-schema';
import type { locales } from '@/lib/languages/locale';
import { type Course, namesIn, reportOf, restOf } from '@/lib/lms/course';
import { questionMark, readKept, readSettings, writeKept } from '@/lib/lms/kept-state';
import { longest12 } from '@/lib/lms/scorm-12';
import { noProgress, type Progress } from '@/lib/progress/progress';
import { reveal } from '@/lib/quiz/obfuscate';
import type { Answer } from '@/lib/quiz/quiz';
import { askCase } from './ask-case';

const cases = await listCases();
const now = Date.UTC(2030, 0, 1);

async function courseOf(slug: string, locale: (typeof locales)[number] = 'nl'): Promise<Course> {
  const content = await readCase(slug, locale);
  return {
    slug,
    questions: await askCase(content),
    predictions: askPredictions(content.outage, content.words),
    parts: partNames,
  };
}

/** Everything answered with as much as an answer can hold, everything read, every goal reached. */
function all(course: Course): Progress {
  const { slug, questions, predictions, parts } = course;
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
    const course = await courseOf(slug);
    const progress = all(course);
    const text = writeKept(course, progress, 'nl', longest12.state);
    expect(text.length).toBeGreaterThan(100);
    expect(text.length).toBeLessThanOrEqual(longest12.state);
    expect(readKept(course, text)).toEqual(progress);
    expect(readSettings(text)).toEqual({ locale: 'nl', theme: 'light', certainty: 'off', shortcuts: 'off' });
  },
);

test.each(cases)('%s: what is kept in one language is read in the other', async (slug) => {
  const dutch = await courseOf(slug, 'nl');
  const english = await courseOf(slug, 'en');
  const text = writeKept(dutch, all(dutch), 'nl', longest12.state);
  expect(readKept(english, text)).toEqual(readKept(dutch, text));
  expect(english.questions.map(questionMark)).toEqual(dutch.questions.map(questionMark));
});

test.each(cases)('%s: every question has a mark of its own', async (slug) => {
  const { questions } = await courseOf(slug);
  expect(new Set(questions.map(questionMark)).size).toBe(questions.length);
});

test('an answer to a question that has changed since is no answer', async () => {
  const course = await courseOf('zalando');
  const text = writeKept(course, all(course), 'nl', longest12.state);
  const [first, ...others] = course.questions;
  if (!first) throw new Error('no question');
  const changed: Course = { ...course, questions: [{ ...first, version: first.version + 1 }, ...others] };
  expect(Object.keys(readKept(changed, text).quizzes.zalando ?? {})).toEqual(others.map(({ id }) => id));
});

test('what is no kept text of ours is nothing, whatever it is', async () => {
  const course = await courseOf('zalando');
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(readKept(course, text).quizzes).toEqual({});
    }),
  );
  for (const q of [[[]], [['a']], 'x', [[questionMark(course.questions[0] ?? raise()), 'zz.-.9-', 5, 9]]])
    expect(() => readKept(course, JSON.stringify({ v: 1, q, f: [[1, 2, 3]], r: 4, g: 'x' }))).not.toThrow();
});

test('what does not fit is left out, the least important first', async () => {
  const course = await courseOf('zalando');
  const progress = all(course);
  const [first] = course.questions;
  const open = { ...(progress.quizzes.zalando?.[first?.id ?? ''] ?? raise()), checked: false };
  const mixed = { ...progress, quizzes: { zalando: { ...progress.quizzes.zalando, [first?.id ?? '']: open } } };
  const whole = writeKept(course, mixed, 'nl', longest12.state);
  const withoutGoals = writeKept(course, mixed, 'nl', whole.length - 1);
  expect(readKept(course, withoutGoals).goals).toEqual({ zalando: {} });
  expect(readKept(course, withoutGoals).quizzes.zalando?.[first?.id ?? '']?.checked).toBe(false);
  const withoutOpen = writeKept(course, mixed, 'nl', withoutGoals.length - 1);
  expect(Object.keys(readKept(course, withoutOpen).quizzes.zalando ?? {})).not.toContain(first?.id);
  expect(writeKept(course, mixed, 'nl', 10)).toBe('');
});

test('a report is complete once all is read and checked, and has its score with the last question', async () => {
  const course = await courseOf('target');
  const right = all(course);
  const answers = Object.fromEntries(
    course.questions.map((question) => {
      const given = right.quizzes.target?.[question.id] ?? raise();
      const solution = reveal(question);
      return [question.id, namesIn(question).options.length > 0 ? { ...given, chosen: solution.right } : given];
    }),
  );
  const progress = { ...right, quizzes: { target: answers } };
  expect(reportOf(course, noProgress, {}, '')).toMatchObject({ progress: 0, isComplete: false, interactions: [] });
  expect(reportOf(course, noProgress, {}, '')).not.toHaveProperty('score');
  const report = reportOf(course, progress, {}, 'kept');
  expect(report).toMatchObject({ state: 'kept', progress: 1, isComplete: true });
  expect(report.score).toBeGreaterThan(0.8);
  expect(report.interactions).toHaveLength(course.questions.length);
  expect(reportOf(course, progress, answers, '').interactions).toEqual([]);
  const unread = { ...progress, read: {} };
  expect(restOf(course, unread).parts).toEqual(partNames);
  expect(reportOf(course, unread, {}, '')).toMatchObject({ isComplete: false });
});

test('every certainty comes back', async () => {
  const course = await courseOf('zalando');
  const [first] = course.questions;
  for (const certainty of certainties) {
    const given = { version: first?.version ?? 1, chosen: [], checked: false, certainty };
    const progress = { ...noProgress, quizzes: { zalando: { [first?.id ?? '']: given } } };
    expect(readKept(course, writeKept(course, progress, 'en', 4096)).quizzes.zalando).toEqual(progress.quizzes.zalando);
  }
});

function raise(): never {
  throw new Error('the case has no such question');
}
