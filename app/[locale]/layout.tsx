import { BeforePaintScript } from '@/components/site/before-paint-script';
import { ContentReload } from '@/components/site/content-reload';
import { isBeingWritten } from '@/lib/content/read/read';
import { locales } from '@/lib/languages/locale';
import { fontVariables } from '../fonts';
import { localeOf, siteUrl } from '../metadata';
import '../globals.css';

export { viewport } from '../metadata';

/** Images of the file convention know their address by it. */
export const metadata = { metadataBase: siteUrl };

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: LayoutProps<'/[locale]'>) {
  const locale = await localeOf(params);
  return (
    <html lang={locale} className={fontVariables} suppressHydrationWarning>
      <head>
        <BeforePaintScript />
        {isBeingWritten && <ContentReload locales={locales} />}
      </head>
      <body>{children}</body>
    </html>
  );
}
