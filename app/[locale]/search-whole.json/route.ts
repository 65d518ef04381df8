import { searchEntries } from '@/lib/content/publish/search-entries';
import { locales } from '@/lib/languages/locale';
import { localeOf } from '../../metadata';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/search-whole.json'>) {
  return Response.json(await searchEntries(await localeOf(params)));
}
