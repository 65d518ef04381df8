import { ExportLink } from '@/components/quiz/export/export-link';
import { quizWords } from '@/components/quiz/quiz-words';
import { HeadingLink } from '@/components/text/heading-link';
import { askCase } from '@/lib/content/ask/ask-case';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { Quiz } from './quiz';

/** The quiz of a case, worded on the server. */
export async function CaseQuiz({ content, locale }: { content: CaseContent; locale: Locale }) {
  const t = uiWords(locale);
  const questions = await askCase(content);
  return (
    <section aria-labelledby="quiz" className="mt-16">
      <h2 id="quiz" className="linked-heading text-3xl">
        {t('case.quiz')}
      </h2>
      <HeadingLink id="quiz" title={t('case.quiz')} locale={locale} />
      <p className="mt-2 mb-6 max-w-measure print:hidden">{t('questions.intro', { count: questions.length })}</p>
      <p className="paper">{t('questions.paperKey')}</p>
      <Quiz slug={content.slug} questions={questions} words={await quizWords(locale)} />
      <ExportLink slug={content.slug} locale={locale} />
    </section>
  );
}
