import { AboutPage } from '@/components/pages/about-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/about'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/about', { title: t('about.title'), description: t('about.description') });
}

export default async function Page({ params }: PageProps<'/[locale]/about'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/about">
      <AboutPage locale={locale} />
    </SiteFrame>
  );
}
