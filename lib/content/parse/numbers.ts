import { languages, perLocale } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** A number in running text: its value, how it is written, and where in the text it begins. */
export type WrittenNumber = { value: number; written: string; index: number };

/**
 * Digits glued behind a letter (`k8s`, `IPv4`), which are a word; a number with its separators of thousands; a version of
 * three parts or more; a number with a decimal sign.
 */
const patterns = perLocale((locale) => {
  const { thousands, decimal } = languages[locale];
  const word = /(?<word>\p{L}\d+(?:[.,]\d+)*)/u.source;
  const grouped = `(?<grouped>\\d{1,3}(?:[${thousands}]\\d{3})+(?:[${decimal}]\\d+)?(?![${thousands}]?\\d))`;
  const parts = /(?<parts>\d+(?:\.\d+){2,})/u.source;
  return new RegExp(`${word}|${grouped}|${parts}|(?<plain>\\d+(?:[${decimal}]\\d+)?)`, 'gu');
});

/** The numbers that a text shows, read as its language writes them: 300.000 and 1,5, or 300,000 and 1.5. */
export function numbersIn(source: string, locale: Locale): WrittenNumber[] {
  const { thousands, decimal } = languages[locale];
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
        value: Number(written.replaceAll(thousands, '').replace(decimal, '.')),
        written,
        index,
      },
    ];
  });
}
