import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

export type SessionUiWords = ReturnType<typeof wordSession>;

/** The words of presenter, audience and paper; what is in double braces is filled in there. */
export function wordSession(locale: Locale) {
  return uiWords(locale)('session', { returnObjects: true, skipInterpolation: true });
}
