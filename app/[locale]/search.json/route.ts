import { briefEntries } from '@/lib/content/publish/search-entries';
import { locales } from '@/lib/languages/locale';
import { localeOf } from '../../metadata';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/search.json'>) {
  return Response.json(await briefEntries(await localeOf(params)));
}
