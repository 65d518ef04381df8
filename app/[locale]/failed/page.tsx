import { NoticePage } from '@/components/pages/notice-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { localeOf, noticeMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/failed'>) {
  return noticeMetadata(await localeOf(params), 'failed');
}

export default async function Page({ params }: PageProps<'/[locale]/failed'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/failed">
      <NoticePage locale={locale} answer="failed" />
    </SiteFrame>
  );
}
