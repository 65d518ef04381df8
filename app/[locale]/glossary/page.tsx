import { GlossaryPage } from '@/components/pages/glossary-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/glossary'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/glossary', { title: t('glossary.title'), description: t('glossary.description') });
}

export default async function Page({ params }: PageProps<'/[locale]/glossary'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/glossary">
      <GlossaryPage locale={locale} />
    </SiteFrame>
  );
}
