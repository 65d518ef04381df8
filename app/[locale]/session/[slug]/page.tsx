import { ContentFaults } from '@/components/pages/content-faults';
import { SessionPage } from '@/components/pages/session/session-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { caseFaults } from '@/lib/content/read/read';
import { listSessionPages, readSession } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../../metadata';

export async function generateStaticParams() {
  return (await listSessionPages()).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/session/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  if (caseFaults(slug).length > 0) return {};
  const { name } = (await readSession(slug, locale)).material;
  const t = uiWords(locale);
  const words = { title: t('sessionPage.title', { name }), description: t('sessionPage.description', { name }) };
  return pageMetadata(locale, `/session/${slug}`, words);
}

export default async function Page({ params }: PageProps<'/[locale]/session/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const faults = caseFaults(slug);
  if (faults.length > 0)
    return (
      <SiteFrame locale={locale} path={`/session/${slug}`}>
        <ContentFaults faults={faults} locale={locale} />
      </SiteFrame>
    );
  return (
    <SiteFrame locale={locale} path={`/session/${slug}`}>
      <SessionPage told={await readSession(slug, locale)} locale={locale} />
    </SiteFrame>
  );
}
