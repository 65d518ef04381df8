import { type PagePath, pageAddress } from '@/lib/address';
import { editAddress } from '@/lib/content/publish/edit-address';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import { OfflineSwitch, type OfflineWords } from './offline-switch';
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
        <OfflineSwitch words={offlineWords(locale)} locale={languages[locale].intl} />
        <Shortcuts
          words={{
            title: t('shortcuts.title'),
            close: t('shortcuts.close'),
            search: t('shortcuts.search'),
            help: t('shortcuts.help'),
            escape: t('shortcuts.escape'),
            slider: t('shortcuts.slider'),
            or: t('shortcuts.or'),
            single: t('shortcuts.single'),
            singleNote: t('shortcuts.singleNote'),
          }}
        />
      </div>
    </footer>
  );
}

function offlineWords(locale: Locale): OfflineWords {
  const t = uiWords(locale);
  const template = { skipInterpolation: true };
  return {
    ask: t('offline.ask'),
    asking: t('offline.asking'),
    offer: t('offline.offer', template),
    take: t('offline.take'),
    filling: t('offline.filling', template),
    on: t('offline.on'),
    incomplete: t('offline.incomplete'),
    complete: t('offline.complete'),
    leave: t('offline.leave'),
    full: t('offline.full'),
    network: t('offline.network'),
    unasked: t('offline.unasked'),
    renewable: t('offline.renewable'),
    renew: t('offline.renew'),
  };
}
