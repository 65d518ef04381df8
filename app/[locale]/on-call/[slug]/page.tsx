import { OnCallPage } from '@/components/pages/on-call-page';
import { SiteFrame } from '@/components/pages/site-frame';
import { listOnCall, readOnCall } from '@/lib/content/read/read-on-call';
import { uiWords } from '@/lib/content/read/ui-words';
import { localeOf, pageMetadata } from '../../../metadata';

export async function generateStaticParams() {
  return (await listOnCall()).map((slug) => ({ slug }));
}

export async function generateMetadata({ params }: PageProps<'/[locale]/on-call/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  const { name } = (await readOnCall(slug, locale)).material;
  const t = uiWords(locale);
  const words = { title: t('onCallPage.title', { name }), description: t('onCallPage.description', { name }) };
  return pageMetadata(locale, `/on-call/${slug}`, words);
}

export default async function Page({ params }: PageProps<'/[locale]/on-call/[slug]'>) {
  const locale = await localeOf(params);
  const { slug } = await params;
  return (
    <SiteFrame locale={locale} path={`/on-call/${slug}`}>
      <OnCallPage told={await readOnCall(slug, locale)} locale={locale} />
    </SiteFrame>
  );
}
