import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { locales } from '@/lib/languages/locale';
import { uiWords } from './ui-words';

test('each language has its own words, as they are written', () => {
  for (const locale of locales) {
    const written = JSON.parse(readFileSync(`content/ui/${locale}.json`, 'utf8'));
    expect(uiWords(locale)('home.title')).toBe(written.home.title);
  }
});

test('a number chooses between one and more', () => {
  const t = uiWords('nl');
  expect(t('case.readingTime', { count: 1 })).toBe('1 minuut lezen');
  expect(t('case.readingTime', { count: 2 })).toBe('2 minuten lezen');
});

test('a key without words is an error, never shown', () => {
  const asked: string = 'no.such.key';
  // @ts-expect-error a key that does not exist is refused by its type as well
  expect(() => uiWords('en')(asked)).toThrow('content/ui/en.json has no words for `no.such.key`');
});

test('words with a gap that nobody fills are an error, never shown', () => {
  expect(() => uiWords('nl')('home.entry')).toThrow('without a value for {{order}}');
});
