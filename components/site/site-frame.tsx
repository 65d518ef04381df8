import type { ReactNode } from 'react';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

type Props = {
  locale: Locale;
  /** The page's path after the locale: `` for home, `/about`; the language switch leads to the same page. */
  path: string;
  children: ReactNode;
};

/** What stands around every page. */
export function SiteFrame({ locale, path, children }: Props) {
  return (
    <>
      <a href="#main" className="skip-link">
        {uiWords(locale)('site.skip')}
      </a>
      <SiteHeader locale={locale} path={path} />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter locale={locale} />
    </>
  );
}
