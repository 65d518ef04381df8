import type { Locale } from '@/lib/languages/locale';

/** A number in running text: its value, how it is written, and where in the text it begins. */
export type WrittenNumber = { value: number; written: string; index: number };

/**
 * In each language: digits glued behind a letter (`k8s`, `IPv4`), which are a word; a version of three parts or more;
 * a number with its separators of thousands; a number with a decimal sign.
 */
const patterns: Record<Locale, RegExp> = {
  nl: /(?<word>\p{L}\d+(?:[.,]\d+)*)|(?<grouped>\d{1,3}(?:\.\d{3})+(?:,\d+)?(?!\.?\d))|(?<parts>\d+(?:\.\d+){2,})|(?<plain>\d+(?:,\d+)?)/gu,
  en: /(?<word>\p{L}\d+(?:[.,]\d+)*)|(?<grouped>\d{1,3}(?:,\d{3})+(?:\.\d+)?(?!,?\d))|(?<parts>\d+(?:\.\d+){2,})|(?<plain>\d+(?:\.\d+)?)/gu,
};

const thousands: Record<Locale, string> = { nl: '.', en: ',' };

/** The numbers that a text shows, read as its language writes them: 300.000 and 1,5, or 300,000 and 1.5. */
export function numbersIn(source: string, locale: Locale): WrittenNumber[] {
  const text = source.replace(/&#?\w+;/g, (entity) => ' '.repeat(entity.length));
  return [...text.matchAll(patterns[locale])].flatMap(({ 0: written, index, groups = {} }) => {
    if (groups.word) return [];
    if (groups.parts) {
      return [...written.matchAll(/\d+/g)].map((part) => ({
        value: Number(part[0]),
        written: part[0],
        index: index + part.index,
      }));
    }
    return [
      {
        value: Number(written.replaceAll(thousands[locale], groups.grouped ? '' : '.').replace(',', '.')),
        written,
        index,
      },
    ];
  });
}
