import { askCase } from '@/lib/content/ask-case';
import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { Quiz } from './quiz';
import { wordQuiz } from './word-quiz';

/** The quiz of a case, worded on the server. */
export async function CaseQuiz({ content, locale }: { content: CaseContent; locale: Locale }) {
  const t = uiWords(locale);
  const questions = await askCase(content);
  return (
    <section aria-labelledby="quiz" className="mt-16">
      <h2 id="quiz" className="text-3xl">
        {t('case.quiz')}
      </h2>
      <p className="mt-2 mb-6 max-w-measure">{t('quiz.intro', { count: questions.length })}</p>
      <Quiz slug={content.slug} questions={questions} words={wordQuiz(locale)} />
    </section>
  );
}
