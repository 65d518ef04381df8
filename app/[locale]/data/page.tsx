import { DataPage } from '@/components/pages/data-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/data'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/data', { title: t('dataPage.title'), description: t('dataPage.description') });
}

export default async function Page({ params }: PageProps<'/[locale]/data'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/data">
      <DataPage locale={locale} />
    </SiteFrame>
  );
}
