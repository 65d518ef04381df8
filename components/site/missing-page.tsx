import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { Octopus } from './octopus';

/** The answer to an address that leads nowhere. */
export function MissingPage({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  return (
    <div className="page-width grid items-center gap-10 py-16 lg:grid-cols-2">
      <Octopus without={5} className="w-full max-w-md" />
      <div>
        <h1 className="text-5xl">{t('missing.heading')}</h1>
        <p className="mt-4 text-xl">{t('missing.lead')}</p>
        <p className="mt-6 font-mark text-xl">
          <a href={`/${locale}`}>{t('missing.back')}</a>
        </p>
      </div>
    </div>
  );
}
