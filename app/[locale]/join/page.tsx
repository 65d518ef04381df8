import { JoinPage } from '@/components/pages/session/join-page';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../metadata';

/** Who comes here has a code; without one there is nothing to find. */
export async function generateMetadata({ params }: PageProps<'/[locale]/join'>) {
  const locale = await localeOf(params);
  const t = uiWords(locale);
  const words = { title: t('joinPage.title'), description: t('joinPage.description') };
  return { ...pageMetadata(locale, '/join', words), robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/[locale]/join'>) {
  return <JoinPage locale={await localeOf(params)} />;
}
