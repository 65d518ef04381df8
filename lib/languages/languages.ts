// Written by `npm run check`, `dev` and whatever builds, from the files of the languages beside it.
import * as en from './en';
import type { Language, QuantityWords } from './language';
import type { Locale } from './locale';
import * as nl from './nl';

/** What each language says about itself. */
export const languages: Record<Locale, Language> = {
  nl: nl.language,
  en: en.language,
};

/** Apart from the rest, as the quiz takes only these to the reader. */
export const quantityWords: Record<Locale, QuantityWords> = {
  nl: nl.quantities,
  en: en.quantities,
};

export function perLocale<T>(make: (locale: Locale) => T): Record<Locale, T> {
  return {
    nl: make('nl'),
    en: make('en'),
  };
}
