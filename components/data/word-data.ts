import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';

export type DataWords = ReturnType<typeof wordData>;

/** The words of the page; what is in double braces is filled in there. */
export function wordData(locale: Locale) {
  return uiWords(locale)('data', { returnObjects: true, skipInterpolation: true });
}
