import { MixedQuizPage } from '@/components/quiz/mixed-quiz-page';
import { PaperQuiz } from '@/components/quiz/paper-quiz';
import { SiteFrame } from '@/components/site/site-frame';
import { uiWords } from '@/lib/content/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/quiz'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/quiz', { title: t('mixed.title'), description: t('mixed.description') });
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
