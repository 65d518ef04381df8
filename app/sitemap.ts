import type { MetadataRoute } from 'next';
import { type PagePath, pageAddress } from '@/lib/address';
import { listAnnouncedCases } from '@/lib/content/read/read';
import { hasOnCall } from '@/lib/content/read/read-on-call';
import { hasSession } from '@/lib/content/read/read-session';
import { type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import { siteUrl } from './metadata';

export const dynamic = 'force-static';

/** Every page in every language, each with its counterparts. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const cases = (await listAnnouncedCases()).flatMap((slug): PagePath[] => [
    `/cases/${slug}`,
    ...(hasSession(slug) ? [`/session/${slug}` as const] : []),
    ...(hasOnCall(slug) ? [`/on-call/${slug}` as const] : []),
  ]);
  const paths: PagePath[] = ['', ...cases, '/session', '/lessons', '/quiz', '/glossary', '/sources', '/about', '/data'];
  const address = (locale: Locale, path: PagePath) => new URL(pageAddress(locale, path), siteUrl).href;
  return paths.flatMap((path) => {
    const languages = Object.fromEntries(locales.map((locale) => [locale, address(locale, path)]));
    const alternates = { languages: { ...languages, 'x-default': address(sourceLocale, path) } };
    return locales.map((locale) => ({ url: address(locale, path), alternates }));
  });
}
