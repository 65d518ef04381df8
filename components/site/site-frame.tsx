import type { ReactNode } from 'react';
import { Boundary } from '@/components/ui/boundary';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { FaultNotice } from './fault-notice';
import { PaperFoot } from './paper-foot';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';
import { StoreNotice } from './store-notice';

type Props = {
  locale: Locale;
  /** The page's path after the locale: `` for home, `/about`; the language switch leads to the same page. */
  path: string;
  children: ReactNode;
};

/** What stands around every page. */
export function SiteFrame({ locale, path, children }: Props) {
  const t = uiWords(locale);
  return (
    <>
      <a href="#main" className="skip-link">
        {t('site.skip')}
      </a>
      <SiteHeader locale={locale} path={path} />
      <StoreNotice words={{ damaged: t('site.damaged'), unstored: t('site.unstored') }} />
      <main id="main" tabIndex={-1}>
        <Boundary fallback={<FaultNotice locale={locale} path={path} />}>{children}</Boundary>
      </main>
      <PaperFoot locale={locale} path={path} />
      <SiteFooter locale={locale} path={path} />
    </>
  );
}
