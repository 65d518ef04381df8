import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readQuantity, readRange } from '@/lib/quiz/quantity';
import { sourceFiles } from '@/lib/source-files.fixture';
import { languages, perLocale, quantityWords } from './languages';
import { locales } from './locale';

test.each(locales)('%s: Intl knows the language and writes numbers as it says', (locale) => {
  const { intl, thousands, decimal } = languages[locale];
  expect(Intl.NumberFormat.supportedLocalesOf(intl)).toEqual([intl]);
  expect(new Intl.NumberFormat(intl).format(300_000.5)).toBe(`300${thousands}000${decimal}5`);
});

test.each(locales)('%s: what it calls a unit or a range is read', (locale) => {
  const { range, percent, millisecond, second, minute, hour } = quantityWords[locale];
  for (const word of percent) expect(readQuantity(`5 ${word}`, 'percent'), word).toBe(5);
  for (const word of millisecond) expect(readQuantity(`500 ${word}`, 'second'), word).toBe(0.5);
  for (const word of second) expect(readQuantity(`5 ${word}`, 'second'), word).toBe(5);
  for (const word of minute) expect(readQuantity(`5 ${word}.`, 'second'), word).toBe(300);
  for (const word of hour) expect(readQuantity(`5 ${word}`, 'minute'), word).toBe(300);
  for (const word of range) expect(readRange(`5 ${word} 6`, 'count'), word).toEqual({ from: 5, to: 6 });
});

test('what is made per language has every language', () => {
  expect(Object.keys(perLocale((locale) => locale))).toEqual(locales);
});

test('nobody else decides by the name of a language', () => {
  const decides = /['"`](?:nl|en)['"`]|\b(?:nl|en): |\.(?:nl|en)\b(?!\.)/g;
  /** The order of files and diagnostics, and what a source is written in, are no reader's language. */
  const exempt = /localeCompare\([\w.]+, 'en'\)|\.default\('en'\)|const sourceLanguages = .*/g;
  const found = sourceFiles('app', 'components', 'lib', 'server', 'scripts/finish')
    .filter((file) => !file.startsWith('lib/languages/'))
    .flatMap((file) => {
      const code = readFileSync(file, 'utf8')
        .replace(exempt, '')
        .replace(/\/\*\*[\s\S]*?\*\/|\/\/.*/g, '');
      return [...code.matchAll(decides)].map(([text]) => `${file}: ${text}`);
    });
  expect(found).toEqual([]);
});
