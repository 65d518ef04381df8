import { MissingPage } from '@/components/site/missing-page';
import { SiteFrame } from '@/components/site/site-frame';
import { uiWords } from '@/lib/content/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/missing'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/missing', { title: t('missing.title'), description: t('missing.description') });
}

export default async function Page({ params }: PageProps<'/[locale]/missing'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/missing">
      <MissingPage locale={locale} />
    </SiteFrame>
  );
}
