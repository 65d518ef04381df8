import type { Metadata, Viewport } from 'next';
import type { Notice } from '@/components/pages/notice-page';
import { caseOfPage, fileAddress, iconAddress, type PagePath, pageAddress } from '@/lib/address';
import { withBase } from '@/lib/base-path';
import { isAnnounced } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages, perLocale } from '@/lib/languages/languages';
import { isLocale, type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import { siteSettings } from '@/lib/settings';

/** Where the site will stand; canonical addresses and the sitemap are built on it. */
export const siteUrl = siteSettings().site ?? new URL('http://localhost:3000');

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#faf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#10202f' },
  ],
};

type PageWords = { title: string; description: string };

/** Title, description and the same page in every language. `path` comes after the locale: `/about`, or `` for home. */
export function pageMetadata(locale: Locale, path: PagePath, { title, description }: PageWords): Metadata {
  const t = uiWords(locale);
  const isCase = path.startsWith('/cases/');
  const slug = caseOfPage(path);
  const counterparts = perLocale((each) => pageAddress(each, path));
  return {
    metadataBase: siteUrl,
    title,
    description,
    alternates: {
      canonical: pageAddress(locale, path),
      languages: { ...counterparts, 'x-default': pageAddress(sourceLocale, path) },
      types: { 'application/atom+xml': fileAddress(locale, 'feed.xml') },
    },
    ...(slug && !isAnnounced(slug) && { robots: { index: false } }),
    manifest: fileAddress(locale, 'app.webmanifest'),
    icons: { icon: { url: withBase('/icon.svg'), type: 'image/svg+xml', sizes: 'any' }, apple: iconAddress('180.png') },
    twitter: { card: 'summary_large_image' },
    openGraph: {
      title,
      description,
      siteName: t('site.name'),
      locale: languages[locale].intl.replace('-', '_'),
      type: 'website',
      url: pageAddress(locale, path),
      images: {
        url: `${pageAddress(locale, isCase ? path : '')}/opengraph-image`,
        alt: isCase ? t('site.pictureOfCase', { title }) : t('site.picture'),
        width: 1200,
        height: 630,
      },
    },
  };
}

/** The same for a page that only ever answers in the place of another: no search engine keeps it. */
export function noticeMetadata(locale: Locale, answer: Notice): Metadata {
  const t = uiWords(locale);
  const words = { title: t(`${answer}.title`), description: t(`${answer}.description`) };
  return { ...pageMetadata(locale, `/${answer}`, words), robots: { index: false } };
}

/** The locale of a page's address. The export only makes pages of known locales, so any other is a fault of ours. */
export async function localeOf(params: Promise<{ locale: string }>): Promise<Locale> {
  const { locale } = await params;
  if (!isLocale(locale))
    throw new Error(`no locale ${locale}: name one of ${locales.join(', ')} in lib/languages/locale.ts`);
  return locale;
}
