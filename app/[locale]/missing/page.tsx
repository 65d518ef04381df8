import { AnswerPage } from '@/components/pages/answer-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { answerMetadata, localeOf } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/missing'>) {
  return answerMetadata(await localeOf(params), 'missing');
}

export default async function Page({ params }: PageProps<'/[locale]/missing'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/missing">
      <AnswerPage locale={locale} answer="missing" />
    </SiteFrame>
  );
}
