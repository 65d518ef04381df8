import { join } from 'node:path';
import { checkLessons } from '@/lib/content/check/check-lessons';
import { openLessons } from '@/lib/content/open/lessons-files';
import {
  type CrossCaseQuizFile,
  type Lessons,
  type LessonsWords,
  lessonsWordsSchema,
} from '@/lib/content/schema/lessons-schema';
import type { Locale } from '@/lib/languages/locale';
import { memoize } from './memoize';
import { memoizedShared } from './memoized-files';
import { contentRoot, listAllCases, listCases, openedCase, refuse, required, wordsIn } from './read';
import { shownLessons } from './shown-lessons';

/** What looks across the cases, in one language. */
export type LessonsContent = { lessons: Lessons; quiz: CrossCaseQuizFile; words: LessonsWords };

const openLessonsOnce = memoize(openLessons, (root) => [join(root, 'lessons')]);
/** All that is wrong with what looks across the cases. */
export const lessonsFaults = memoize(() =>
  checkLessons(openLessonsOnce(contentRoot), listAllCases().map(openedCase), memoizedShared(contentRoot)),
);

/** Those cases of which somebody has judged what part the patterns play in them; of the others nothing can be said. */
export function judgedCases<Told extends { slug: string }>(
  { lessons }: LessonsContent,
  cases: readonly Told[],
): Told[] {
  const judged = new Set(
    lessons.patterns.flatMap(({ cells, counter }) => [...cells.map((cell) => cell.case), counter.case]),
  );
  return cases.filter(({ slug }) => judged.has(slug));
}

/** The lessons, patterns, pairs and questions across the cases that the site shows. Throws an Error with every diagnostic if any is broken. */
export const readLessons = memoize(async (locale: Locale): Promise<LessonsContent> => {
  refuse(lessonsFaults());
  const { lessons, quiz, words } = openLessonsOnce(contentRoot);
  const whole = {
    lessons: required(lessons.content, 'lessons.yaml'),
    quiz: required(quiz.content, 'lessons/quiz.yaml'),
  };
  return {
    ...shownLessons(whole, await listCases()),
    words: wordsIn(words, locale, lessonsWordsSchema, 'lessons'),
  };
});
