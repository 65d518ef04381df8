import { shareSiteCard } from '@/components/pages/share/share-site-card';
import { listCases, readCase } from '@/lib/content/read/read';
import { locales } from '@/lib/languages/locale';
import { localeOf } from '../metadata';
import { shareImage } from '../share-image';

export const dynamic = 'force-static';
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function Image({ params }: { params: Promise<{ locale: string }> }) {
  const locale = await localeOf(params);
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  return shareImage(shareSiteCard(cases, locale));
}
