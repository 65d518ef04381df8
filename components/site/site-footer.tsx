import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';

export function SiteFooter({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  return (
    <footer className="mt-20 border-t-2 border-ink py-8 text-[0.95rem] text-ink-soft">
      <div className="page-width">
        <p className="max-w-measure">{t('site.footer')}</p>
        <p className="mt-1 max-w-measure">
          <a href={`/${locale}/about`}>{t('site.credit')}</a>
        </p>
        <p className="mt-1 max-w-measure">
          <a href={`/${locale}/data`}>{t('site.data')}</a>
        </p>
      </div>
    </footer>
  );
}
