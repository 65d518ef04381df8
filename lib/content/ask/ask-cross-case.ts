import { casePage } from '@/lib/address';
import { listCases, readCase } from '@/lib/content/read/read';
import { readLessons } from '@/lib/content/read/read-lessons';
import type { Locale } from '@/lib/languages/locale';
import { askQuestion } from '@/lib/quiz/ask';
import type { AskedQuestion } from '@/lib/quiz/quiz';

/** What the quiz over the cases is called where a case has its slug. */
export const crossCaseSlug = 'across';

/** The questions over all cases; step and sources stand on the page of the case that each is about. */
export async function askCrossCase(locale: Locale): Promise<AskedQuestion[]> {
  const { quiz, words } = await readLessons(locale);
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  return quiz.questions.flatMap((question) => {
    const own = words.quiz[question.id];
    const about = cases.find(({ slug }) => slug === question.case);
    if (!own || !about) return [];
    const numberOf = (source: string) => about.sources.findIndex(({ id }) => id === source) + 1;
    return [{ ...askQuestion(question, own, crossCaseSlug, numberOf), page: casePage(locale, about.slug) }];
  });
}
