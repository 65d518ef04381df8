import { shareCard } from '@/components/pages/share/share-card';
import { listCases, readCase } from '@/lib/content/read/read';
import { locales } from '@/lib/languages/locale';
import { localeOf } from '../../../metadata';
import { shareImage } from '../../../share-image';

export const dynamic = 'force-static';
export const size = { width: 1200, height: 630 };
export const contentType = 'image/png';

export async function generateStaticParams() {
  const slugs = await listCases();
  return locales.flatMap((locale) => slugs.map((slug) => ({ locale, slug })));
}

export default async function Image({ params }: { params: Promise<{ locale: string; slug: string }> }) {
  const locale = await localeOf(params);
  return shareImage(await shareCard(await readCase((await params).slug, locale), locale));
}
