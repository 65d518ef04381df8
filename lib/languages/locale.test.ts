import { expect, test } from 'vitest';
import { isLocale } from './locale';

test('only the languages of the site are locales', () => {
  expect(isLocale('nl')).toBe(true);
  expect(isLocale('fr')).toBe(false);
});
