/** The languages of the site, the source language first. */
export const locales = ['nl', 'en'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = 'nl';

/** The languages that are translated from it. */
export const translatedLocales = locales.filter((locale) => locale !== sourceLocale);

/** Languages that are still being written: what they lack is said in the source language, counted, and no fault. */
export const draftLocales: readonly Locale[] = [];

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/** What programs write: the output of kubectl, logs and manifests. */
export const outputLanguage = 'en';
