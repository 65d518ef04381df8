import { CasePage } from '@/components/pages/case-page';
import { ContentFaults } from '@/components/pages/content-faults';
import { SiteFrame } from '@/components/pages/site-frame';
import { JsonLd } from '@/components/site/json-ld';
import { fileAddress } from '@/lib/address';
import { caseData } from '@/lib/content/publish/structured-data';
import { caseFaults, listCasePages, readCase } from '@/lib/content/read/read';
import { localeOf, pageMetadata, siteUrl } from '../../../metadata';

export async function generateStaticParams() {
  return (await listCasePages()).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/cases/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  if (caseFaults(slug).length > 0) return {};
  const { words } = await readCase(slug, locale);
  const metadata = pageMetadata(locale, `/cases/${slug}`, words);
  // as text: of a URL Next.js keeps the host and puts the address of the page behind it
  const oembed = fileAddress(locale, `oembed/${slug}.json`);
  const types = { ...metadata.alternates?.types, 'application/json+oembed': oembed };
  return { ...metadata, alternates: { ...metadata.alternates, types } };
}

export default async function Page({ params }: PageProps<'/[locale]/cases/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const faults = caseFaults(slug);
  if (faults.length > 0)
    return (
      <SiteFrame locale={locale} path={`/cases/${slug}`}>
        <ContentFaults faults={faults} locale={locale} />
      </SiteFrame>
    );
  return (
    <SiteFrame locale={locale} path={`/cases/${slug}`}>
      <JsonLd data={await caseData(await readCase(slug, locale), locale, siteUrl)} />
      <CasePage content={await readCase(slug, locale)} locale={locale} />
    </SiteFrame>
  );
}
