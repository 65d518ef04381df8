import { listCases, readCase } from '@/lib/content/read';
import { readLessons } from '@/lib/content/read-lessons';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { askQuestion } from '@/lib/quiz/ask';
import { Quiz } from './quiz';
import { wordQuiz } from './word-quiz';

/** The questions over all cases; step and sources stand on the page of the case that each is about. */
export async function AcrossQuiz({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const { quiz, words } = await readLessons(locale);
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  const questions = quiz.questions.flatMap((question) => {
    const own = words.quiz[question.id];
    const about = cases.find(({ slug }) => slug === question.case);
    if (!own || !about) return [];
    const numberOf = (source: string) => about.sources.findIndex(({ id }) => id === source) + 1;
    return [{ ...askQuestion(question, own, numberOf), page: `/${locale}/cases/${about.slug}` }];
  });
  return (
    <section aria-labelledby="quiz" className="mt-16">
      <h2 id="quiz" className="border-b-2 border-ink pb-2 text-3xl">
        {t('lessons.quiz')}
      </h2>
      <p className="mt-4 mb-6 max-w-measure">{t('quiz.intro', { count: questions.length })}</p>
      <Quiz slug="across" questions={questions} words={wordQuiz(locale)} />
    </section>
  );
}
