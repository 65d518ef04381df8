import { EmbedPage } from '@/components/pages/embed-page';
import { casePage } from '@/lib/address';
import { listCases, readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../../metadata';

export async function generateStaticParams() {
  return (await listCases()).map((slug) => ({ slug }));
}

/** A part of the page of its case: that is the one to find. */
export async function generateMetadata({ params }: PageProps<'/[locale]/embed/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const { outage } = await readCase(slug, locale);
  const t = uiWords(locale);
  const of = { organisation: outage.organisation };
  const words = { title: t('embed.title', of), description: t('embed.description', of) };
  const metadata = pageMetadata(locale, `/embed/${slug}`, words);
  return {
    ...metadata,
    alternates: { ...metadata.alternates, canonical: casePage(locale, slug) },
    robots: { index: false },
  };
}

export default async function Page({ params }: PageProps<'/[locale]/embed/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  return <EmbedPage content={await readCase(slug, locale)} locale={locale} />;
}
