import { NoticePage } from '@/components/pages/notice-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { localeOf, noticeMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/unreachable'>) {
  return noticeMetadata(await localeOf(params), 'unreachable');
}

export default async function Page({ params }: PageProps<'/[locale]/unreachable'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/unreachable">
      <NoticePage locale={locale} answer="unreachable" />
    </SiteFrame>
  );
}
