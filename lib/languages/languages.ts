import { english, englishQuantities } from './en';
import type { Language, QuantityWords } from './language';
import type { Locale } from './locale';
import { dutch, dutchQuantities } from './nl';

/** What each language says about itself. A new one is named in locale.ts, and then three times here. */
export const languages: Record<Locale, Language> = { nl: dutch, en: english };

/** Apart from the rest, as the quiz takes only these to the reader. */
export const quantityWords: Record<Locale, QuantityWords> = { nl: dutchQuantities, en: englishQuantities };

export function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return { nl: make('nl'), en: make('en') };
}
