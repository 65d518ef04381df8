import { type PagePath, pageAddress } from '@/lib/address';
import { editAddress } from '@/lib/content/publish/edit-address';
import { clientWords } from '@/lib/content/read/client-words';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import { OfflineSwitch } from './offline-switch';
import { Shortcuts } from './shortcuts';

export function SiteFooter({ locale, path }: { locale: Locale; path: PagePath }) {
  const t = uiWords(locale);
  const source = editAddress(path, locale);
  return (
    <footer className="mt-20 border-t-2 border-ink py-8 text-[0.95rem] text-ink-soft">
      <div className="page-width">
        <p className="max-w-measure">{t('site.footer')}</p>
        <p className="mt-1 max-w-measure">
          <a href={pageAddress(locale, '/about')}>{t('site.credit')}</a>
        </p>
        <p className="mt-1 max-w-measure">
          <a href={pageAddress(locale, '/data')}>{t('site.data')}</a>
        </p>
        {source && (
          <p className="mt-1 print:hidden">
            <a href={source}>{t('contents.improve')}</a>
          </p>
        )}
        <OfflineSwitch words={clientWords(locale, 'offline')} locale={languages[locale].intl} />
        <Shortcuts words={clientWords(locale, 'shortcuts')} />
      </div>
    </footer>
  );
}
