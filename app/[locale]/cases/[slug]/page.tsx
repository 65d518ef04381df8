import { CasePage } from '@/components/pages/case-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { JsonLd } from '@/components/site/json-ld';
import { fileAddress } from '@/lib/address';
import { caseData } from '@/lib/content/publish/structured-data';
import { listCases, readCase } from '@/lib/content/read/read';
import { localeOf, pageMetadata, siteUrl } from '../../../metadata';

export async function generateStaticParams() {
  return (await listCases()).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/cases/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const { words } = await readCase(slug, locale);
  const metadata = pageMetadata(locale, `/cases/${slug}`, words);
  const oembed = new URL(fileAddress(locale, `oembed/${slug}.json`), siteUrl);
  const types = { ...metadata.alternates?.types, 'application/json+oembed': oembed };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

export default async function Page({ params }: PageProps<'/[locale]/cases/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  return (
    <SiteFrame locale={locale} path={`/cases/${slug}`}>
      <JsonLd data={await caseData(await readCase(slug, locale), locale, siteUrl)} />
      <CasePage content={await readCase(slug, locale)} locale={locale} />
    </SiteFrame>
  );
}
