import type { ReactNode } from 'react';
import { Search } from '@/components/search/search';
import { FaultNotice } from '@/components/site/fault-notice';
import { PaperFoot } from '@/components/site/paper-foot';
import { SiteFooter } from '@/components/site/site-footer';
import { SiteHeader } from '@/components/site/site-header';
import { StoreNotice } from '@/components/site/store-notice';
import { ErrorBoundary } from '@/components/ui/error-boundary';
import { PartWords } from '@/components/ui/part-words';
import type { PagePath } from '@/lib/address';
import { clientWords } from '@/lib/content/read/client-words';
import { sharedFaults } from '@/lib/content/read/faults';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { ContentFaults } from './content-faults';

type Props = {
  locale: Locale;
  /** The page's path after the locale: `` for home, `/about`; the language switch leads to the same page. */
  path: PagePath;
  children: ReactNode;
};

/** What stands around every page. */
export function SiteFrame({ locale, path, children }: Props) {
  const t = uiWords(locale);
  const faults = sharedFaults();
  return (
    <PartWords words={clientWords(locale, 'part')}>
      <a href="#main" className="skip-link">
        {t('site.skip')}
      </a>
      <SiteHeader locale={locale} path={path} search={<Search locale={locale} />} />
      <StoreNotice words={clientWords(locale, 'store')} />
      <main id="main" tabIndex={-1}>
        {faults.length > 0 ? (
          <ContentFaults faults={faults} locale={locale} />
        ) : (
          <ErrorBoundary fallback={<FaultNotice locale={locale} path={path} />}>{children}</ErrorBoundary>
        )}
      </main>
      <PaperFoot locale={locale} path={path} />
      <SiteFooter locale={locale} path={path} />
    </PartWords>
  );
}
