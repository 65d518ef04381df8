import { NoticePage } from '@/components/pages/notice-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { localeOf, noticeMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/missing'>) {
  return noticeMetadata(await localeOf(params), 'missing');
}

export default async function Page({ params }: PageProps<'/[locale]/missing'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/missing">
      <NoticePage locale={locale} answer="missing" />
    </SiteFrame>
  );
}
