import { expect, test } from 'vitest';
import { locales } from './locale';
import { writtenDate } from './written-date';

test('a date is written as precisely as it is known', () => {
  expect(writtenDate('2019-01-07', 'nl')).toBe('7 januari 2019');
  expect(writtenDate('2019-01', 'en')).toBe('January 2019');
  expect(writtenDate('2018', 'nl')).toBe('2018');
  expect(writtenDate('2018-12-03/2018-12-04', 'nl')).toBe('3–4 december 2018');
  expect(writtenDate('2018-12-03/2018-12-04', 'en')).toBe('3–4 December 2018');
});

test('a winter is called by both its years', () => {
  for (const locale of locales) expect(writtenDate('2018-winter', locale)).toBe('winter 2018/2019');
});
