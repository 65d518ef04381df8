import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** Says that part of what follows stands in the source language, for want of a translation. */
export function UnfinishedNotice({ locale }: { locale: Locale }) {
  return <p className="notice mt-6 max-w-measure">{uiWords(locale)('site.unfinished')}</p>;
}
