import { expect, test } from 'vitest';
import { isLocale, writtenDate } from './locale';

test('only the languages of the site are locales', () => {
  expect(isLocale('nl')).toBe(true);
  expect(isLocale('fr')).toBe(false);
});

test('a date is written as precisely as it is known', () => {
  expect(writtenDate('2019-01-07', 'nl')).toBe('7 januari 2019');
  expect(writtenDate('2019-01', 'en')).toBe('January 2019');
  expect(writtenDate('2018', 'nl')).toBe('2018');
});
