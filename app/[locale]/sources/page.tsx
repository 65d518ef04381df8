import { SiteFrame } from '@/components/pages/site-frame';
import { SourcesPage } from '@/components/pages/sources-page';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/sources'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/sources', { title: t('sources.title'), description: t('sources.description') });
}

export default async function Page({ params }: PageProps<'/[locale]/sources'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/sources">
      <SourcesPage locale={locale} />
    </SiteFrame>
  );
}
