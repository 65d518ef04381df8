import { oembedOf } from '@/lib/content/publish/oembed';
import { listCases } from '@/lib/content/read/read';
import { locales } from '@/lib/languages/locale';
import { localeOf, siteUrl } from '../../../metadata';

export const dynamic = 'force-static';

const ending = '.json';

export async function generateStaticParams() {
  const slugs = await listCases();
  return locales.flatMap((locale) => slugs.map((slug) => ({ locale, slug: `${slug}${ending}` })));
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/oembed/[slug]'>) {
  const { slug } = await params;
  return Response.json(await oembedOf(slug.slice(0, -ending.length), await localeOf(params), siteUrl));
}
