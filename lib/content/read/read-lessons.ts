import { join } from 'node:path';
import { checkLessons } from '@/lib/content/check/check-lessons';
import { openLessons } from '@/lib/content/open/lessons-files';
import {
  type AcrossQuiz,
  type Lessons,
  type LessonsWords,
  lessonsWordsSchema,
} from '@/lib/content/schema/lessons-schema';
import type { Locale } from '@/lib/languages/locale';
import { once } from './memoize';
import { contentRoot, listCases, openCaseOnce, openSharedOnce, refuse, spoken, whole } from './read';

/** What looks across the cases, in one language. */
export type LessonsContent = { lessons: Lessons; quiz: AcrossQuiz; words: LessonsWords };

const openLessonsOnce = once(openLessons);
const checkOnce = once((slugs) => {
  const cases = slugs.split(' ').map((slug) => openCaseOnce(join(contentRoot, 'cases', slug)));
  return checkLessons(openLessonsOnce(contentRoot), cases, openSharedOnce(contentRoot));
});

/** The lessons, patterns, pairs and questions across the cases. Throws an Error with every diagnostic if any is broken. */
export async function readLessons(locale: Locale): Promise<LessonsContent> {
  refuse(checkOnce((await listCases()).join(' ')));
  const { lessons, quiz, words } = openLessonsOnce(contentRoot);
  return {
    lessons: whole(lessons.content, 'lessons.yaml'),
    quiz: whole(quiz.content, 'lessons/quiz.yaml'),
    words: spoken(words, locale, lessonsWordsSchema, 'lessons'),
  };
}
