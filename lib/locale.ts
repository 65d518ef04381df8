/** The languages of the site, the source language first. */
export const locales = ['nl', 'en'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = 'nl';

/** Each language's own name for itself, as the language switch says it. */
export const localeNames: Record<Locale, string> = { nl: 'Nederlands', en: 'English' };

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}
