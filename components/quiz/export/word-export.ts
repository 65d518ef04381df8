import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

export type ExportUi = ReturnType<typeof wordExport>;

/** The words around the exports; what is in double braces is filled in there. */
export function wordExport(locale: Locale) {
  return uiWords(locale)('exports', { returnObjects: true, skipInterpolation: true });
}
