import { GlossaryPage } from '@/components/site/glossary-page';
import { SiteFrame } from '@/components/site/site-frame';
import { uiWords } from '@/lib/content/ui-words';
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
