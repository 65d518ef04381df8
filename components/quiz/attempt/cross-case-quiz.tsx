import { ExportLink } from '@/components/quiz/export/export-link';
import { quizWords } from '@/components/quiz/quiz-words';
import { askCrossCase, crossCaseSlug } from '@/lib/content/ask/ask-cross-case';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { Quiz } from './quiz';

/** The quiz over all cases, worded on the server. */
export async function CrossCaseQuiz({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const questions = await askCrossCase(locale);
  return (
    <section aria-labelledby="quiz" className="mt-16">
      <h2 id="quiz" className="border-b-2 border-ink pb-2 text-3xl">
        {t('lessons.quiz')}
      </h2>
      <p className="mt-4 mb-6 max-w-measure">{t('questions.intro', { count: questions.length })}</p>
      <Quiz slug={crossCaseSlug} questions={questions} words={await quizWords(locale)} />
      <ExportLink slug={crossCaseSlug} locale={locale} />
    </section>
  );
}
