import { AnswerPage } from '@/components/pages/answer-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { answerMetadata, localeOf } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/unreachable'>) {
  return answerMetadata(await localeOf(params), 'unreachable');
}

export default async function Page({ params }: PageProps<'/[locale]/unreachable'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/unreachable">
      <AnswerPage locale={locale} answer="unreachable" />
    </SiteFrame>
  );
}
