import { parse } from 'cookie-es';
import { isLocale, type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import { weightedValues } from './negotiate';

/** The language to answer a reader in: the one chosen before, else the one the browser asks for, else Dutch. */
export function readerLocale(cookies: string | undefined, acceptLanguage: string | undefined): Locale {
  return chosenLocale(cookies ?? '') ?? preferredLocale(acceptLanguage ?? '') ?? sourceLocale;
}

function chosenLocale(cookies: string): Locale | undefined {
  return [parse(cookies, { allowMultiple: true }).locale ?? []].flat().find(isLocale);
}

/** `nl-BE` asks for `nl`; of two ranges for one language the better one counts (RFC 4647, basic filtering). */
function preferredLocale(header: string): Locale | undefined {
  const ranges = weightedValues(header);
  const named = (locale: Locale) => ranges.filter(({ value }) => value === locale || value.startsWith(`${locale}-`));
  const rest = ranges.filter(({ value }) => value === '*');
  const ranked = locales
    .flatMap((locale) =>
      [...named(locale), ...(named(locale).length > 0 ? [] : rest)].map(({ quality, value }) => ({
        locale,
        quality,
        at: positionOf(value),
      })),
    )
    .filter(({ quality }) => quality > 0)
    .sort((a, b) => b.quality - a.quality || a.at - b.at);
  return ranked[0]?.locale;

  function positionOf(value: string): number {
    return ranges.findIndex((range) => range.value === value);
  }
}
