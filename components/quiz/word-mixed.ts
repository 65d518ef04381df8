import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

export type MixedWords = ReturnType<typeof wordMixed>;

/** The words of the mixed quiz and of review; what is in double braces is filled in there. */
export function wordMixed(locale: Locale) {
  return uiWords(locale)('mixed', { returnObjects: true, skipInterpolation: true });
}
