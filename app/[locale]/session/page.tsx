import { SessionsPage } from '@/components/pages/session/sessions-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

export async function generateMetadata({ params }: PageProps<'/[locale]/session'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  return pageMetadata(locale, '/session', { title: t('sessions.title'), description: t('sessions.description') });
}

export default async function Page({ params }: PageProps<'/[locale]/session'>) {
  const locale = await localeOf(params);
  return (
    <SiteFrame locale={locale} path="/session">
      <SessionsPage locale={locale} />
    </SiteFrame>
  );
}
