import { expect, test } from 'vitest';
import { judgedCases, readLessons } from './read-lessons';

test('a case that no pattern names is not judged', async () => {
  const content = await readLessons('nl');
  const [first] = content.lessons.patterns;
  const cases = [
    { slug: first?.counter.case ?? '' },
    { slug: first?.cells[0]?.case ?? '' },
    { slug: 'nobody-judged-it' },
  ];
  expect(judgedCases(content, cases)).toEqual(cases.slice(0, 2));
});
