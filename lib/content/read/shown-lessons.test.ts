import { expect, test } from 'vitest';
import { listCases } from './read';
import { readLessons } from './read-lessons';
import { shownLessons } from './shown-lessons';

const content = await readLessons('nl');
const all = await listCases();

test('with every case shown nothing is left out', () => {
  expect(shownLessons(content, all)).toEqual({ lessons: content.lessons, quiz: content.quiz });
});

test('what names a case that is not shown is left out, and all eight lessons stay', () => {
  for (const hidden of all) {
    const shown = all.filter((slug) => slug !== hidden);
    const { lessons, quiz } = shownLessons(content, shown);
    expect(lessons.lessons.map(({ id }) => id)).toEqual(content.lessons.lessons.map(({ id }) => id));
    expect(JSON.stringify([lessons, quiz])).not.toContain(`"${hidden}"`);
  }
});

test('a site of other cases alone has the lessons, and nothing to lay side by side', () => {
  const { lessons, quiz } = shownLessons(content, ['own-outage']);
  expect(lessons.lessons).toHaveLength(content.lessons.lessons.length);
  expect([lessons.patterns, lessons.pairs, quiz.questions]).toEqual([[], [], []]);
});
