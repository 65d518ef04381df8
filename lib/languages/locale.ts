import { localesFound } from './locales-found';

/** The languages of the site, the source language first. */
export const locales = localesFound;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = 'nl';

/** The languages that are translated from it. */
export const translatedLocales = locales.filter((locale) => locale !== sourceLocale);

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/** What programs write: the output of kubectl, logs and manifests. */
export const outputLanguage = 'en';
