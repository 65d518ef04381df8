import { CaseComparison } from '@/components/pages/joints/case-comparison';
import { LessonsPage } from '@/components/pages/lessons-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { CrossCaseQuiz } from '@/components/quiz/attempt/cross-case-quiz';
import { PaperAnswers } from '@/components/quiz/paper/paper-answers';
import { PageHead } from '@/components/site/page-head';
import { askCrossCase } from '@/lib/content/ask/ask-cross-case';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/lessons'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/lessons', { title: t('lessons.title'), description: t('lessons.description') });
}

export default async function Page({ params }: PageProps<'/[locale]/lessons'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return (
    <SiteFrame locale={locale} path="/lessons">
      <LessonsPage
        locale={locale}
        head={<PageHead title={t('lessons.heading')} lead={t('lessons.lead')} />}
        comparison={<CaseComparison locale={locale} />}
        quiz={
          <>
            <CrossCaseQuiz locale={locale} />
            <PaperAnswers questions={await askCrossCase(locale)} locale={locale} />
          </>
        }
      />
    </SiteFrame>
  );
}
