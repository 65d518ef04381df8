import { AnswerPage } from '@/components/pages/answer-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { answerMetadata, localeOf } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/failed'>) {
  return answerMetadata(await localeOf(params), 'failed');
}

export default async function Page({ params }: PageProps<'/[locale]/failed'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/failed">
      <AnswerPage locale={locale} answer="failed" />
    </SiteFrame>
  );
}
