import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

export type DataWords = ReturnType<typeof wordData>;

/** The words of the page; what is in double braces is filled in there. */
export function wordData(locale: Locale) {
  return uiWords(locale)('data', { returnObjects: true, skipInterpolation: true });
}
