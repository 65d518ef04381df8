import type { ReviewNoticeProps } from '@/components/quiz/review/review-notice';
import { reviewNoticeProps } from '@/components/quiz/review/review-notice-props';
import { pageAddress } from '@/lib/address';
import type { ClientWords } from '@/lib/client-words';
import { clientWords } from '@/lib/content/read/client-words';
import { readLessons } from '@/lib/content/read/read-lessons';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import type { AskedQuestion } from '@/lib/quiz/quiz';

/** What a quiz says, and how it writes numbers. */
export type QuizWords = ClientWords<'quiz'> & {
  locale: string;
  /** What is written with a pen, where the screen asks for something else. */
  paperHint: Partial<Record<AskedQuestion['type'], string>>;
  /** What each of the eight lessons is called, and where they stand. */
  lessons: Record<string, string>;
  lessonsPage: string;
  review: ReviewNoticeProps;
};

/** The words of every quiz in one language. */
export async function quizWords(locale: Locale): Promise<QuizWords> {
  const { words } = await readLessons(locale);
  return {
    ...clientWords(locale, 'quiz'),
    locale: languages[locale].intl,
    lessons: Object.fromEntries(Object.entries(words.lessons).map(([lesson, { title }]) => [lesson, title])),
    lessonsPage: pageAddress(locale, '/lessons'),
    review: await reviewNoticeProps(locale),
  };
}
