import type { ClientWords, UiWords } from '@/lib/client-words';
import type { Locale } from '@/lib/languages/locale';
import { readUiWords } from './ui-words';

/** The words that an island says, for its props; it puts values in double braces itself, with `fill` and `plural`. */
export function clientWords<Section extends keyof UiWords>(locale: Locale, section: Section): ClientWords<Section> {
  return readUiWords(locale)[section];
}
