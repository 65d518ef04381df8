import { appManifest } from '@/lib/content/publish/app-manifest';
import { locales } from '@/lib/languages/locale';
import { localeOf } from '../../metadata';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export async function GET(_: Request, { params }: RouteContext<'/[locale]/app.webmanifest'>) {
  return Response.json(appManifest(await localeOf(params)), {
    headers: { 'Content-Type': 'application/manifest+json; charset=utf-8' },
  });
}
