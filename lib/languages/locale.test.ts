import { expect, test } from 'vitest';
import { isLocale, locales, sourceLocale } from './locale';

test('only the languages of the site are locales', () => {
  expect(isLocale('nl')).toBe(true);
  expect(isLocale('fr')).toBe(false);
});

test('the source language comes first', () => {
  expect(locales[0]).toBe(sourceLocale);
});
