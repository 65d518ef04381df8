import { type PagePath, pageAddress } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** Stands where a part of the page failed; loading the page again, a plain link, often mends it. */
export function FaultNotice({ locale, path }: { locale: Locale; path: PagePath }) {
  const t = uiWords(locale);
  return (
    <div role="alert" className="page-width py-10">
      <p className="notice max-w-measure">
        {t('failed.here')} <a href={pageAddress(locale, path)}>{t('failed.reload')}</a>
      </p>
    </div>
  );
}
