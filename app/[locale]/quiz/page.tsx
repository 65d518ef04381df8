import { MixedQuizPage } from '@/components/pages/mixed-quiz-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { PaperQuiz } from '@/components/quiz/paper/paper-quiz';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/quiz'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/quiz', { title: t('mixedPage.title'), description: t('mixedPage.description') });
}

export default async function Page({ params }: PageProps<'/[locale]/quiz'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/quiz">
      <MixedQuizPage locale={locale} />
      <PaperQuiz locale={locale} />
    </SiteFrame>
  );
}
