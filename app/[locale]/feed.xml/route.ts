import { atomFeed } from '@/lib/content/publish/feed';
import { locales } from '@/lib/languages/locale';
import { localeOf, siteUrl } from '../../metadata';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.xml'>) {
  return new Response(await atomFeed(await localeOf(params), siteUrl), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
}
