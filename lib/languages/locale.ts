/** The languages of the site, the source language first. */
export const locales = ['nl', 'en'] as const;

export type Locale = (typeof locales)[number];

export const sourceLocale: Locale = 'nl';

/** Each language's own name for itself, as the language switch says it. */
export const localeNames: Record<Locale, string> = { nl: 'Nederlands', en: 'English' };

export function isLocale(value: string): value is Locale {
  return locales.some((locale) => locale === value);
}

/** The tag by which `Intl` knows a language: English as it is written in Britain. */
export const intlLocales: Record<Locale, string> = { nl: 'nl-NL', en: 'en-GB' };

/** A date as precise as it is known, written out: `2019-01-15`, `2019-01`, `2019`, `2018-12-03/2018-12-04` or `2018-winter`. */
export function writtenDate(date: string, locale: Locale): string {
  const [first = date, last = first] = date.split('/');
  const [year, month, day] = first.split('-');
  // the same word in every language of the site, and one winter has two years
  if (month === 'winter') return `winter ${year}/${Number(year) + 1}`;
  const format = new Intl.DateTimeFormat(intlLocales[locale], {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  });
  return format.formatRange(new Date(first), new Date(last)).replace(/\s–\s/, '–');
}
