import { AudiencePage } from '@/components/pages/session/audience-page';
import { listSessions, readSession } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../../../metadata';

export async function generateStaticParams() {
  return (await listSessions()).map((slug) => ({ slug }));
}

/** The window is no page to find: it is empty without the presenter. */
export async function generateMetadata({ params }: PageProps<'/[locale]/session/[slug]/audience'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const { name } = (await readSession(slug, locale)).material;
  const t = uiWords(locale);
  const words = {
    title: t('audiencePage.title', { name }),
    description: t('audiencePage.description', { name }),
  };
  return { ...pageMetadata(locale, `/session/${slug}/audience`, words), robots: { index: false } };
}

export default async function Page({ params }: PageProps<'/[locale]/session/[slug]/audience'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const { name } = (await readSession(slug, locale)).material;
  return <AudiencePage slug={slug} name={name} locale={locale} />;
}
