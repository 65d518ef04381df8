import fc from 'fast-check';
import { expect, test } from 'vitest';
import { locales } from '@/lib/languages/locale';
import { readerLocale } from './reader-locale';

test.each([
  [undefined, undefined, 'nl'],
  ['locale=en', 'nl', 'en'],
  ['theme=dark; locale=en', 'nl', 'en'],
  ['locale=fr', 'en', 'en'],
  ['locale=fr; locale=en', 'nl', 'en'],
  ['=; ; locale; locale=en', 'nl', 'en'],
  ['__proto__=en; locale=%', 'nl', 'nl'],
  ['notlocale=en', undefined, 'nl'],
  [undefined, 'en-GB,en;q=0.9,nl;q=0.8', 'en'],
  [undefined, 'nl-BE', 'nl'],
  [undefined, 'en;q=0.3, nl;q=0.7', 'nl'],
  [undefined, 'de, fr;q=0.8', 'nl'],
  [undefined, 'de, en;q=0.2', 'en'],
  [undefined, 'en, nl', 'en'],
  [undefined, 'nl;q=0, *', 'en'],
  [undefined, '*', 'nl'],
  [undefined, 'nl;q=0, en;q=0', 'nl'],
  [undefined, 'english', 'nl'],
  [undefined, 'en-GB, nl;q=0.9, en;q=0.8', 'en'],
])('cookies %j and Accept-Language %j get %s', (cookies, acceptLanguage, locale) => {
  expect(readerLocale(cookies, acceptLanguage)).toBe(locale);
});

test('a chosen language wins over any Accept-Language', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...locales),
      fc.string(),
      (locale, header) => readerLocale(`locale=${locale}`, header) === locale,
    ),
  );
});
