import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unmarked } from '@/lib/languages/fallback';
import { type Locale, locales } from '@/lib/languages/locale';
import { clientWords } from './client-words';
import { completeWords, uiWords } from './ui-words';

const written = (locale: Locale) => JSON.parse(readFileSync(`content/ui/${locale}.json`, 'utf8'));

test('each language has its own words, as they are written', () => {
  for (const locale of locales) {
    expect(uiWords(locale)('home.title')).toBe(written(locale).home.title);
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

test('an island gets its whole section, with what it fills in itself as it is written', () => {
  for (const locale of locales) expect(clientWords(locale, 'quiz')).toEqual(written(locale).quiz);
});

test('an island gets the same object every time, so that a page carries it once', () => {
  expect(clientWords('en', 'health')).toBe(clientWords('en', 'health'));
});

test('a word that a section lacks is said in the source language, marked, in its place', () => {
  const { data } = written('en');
  const { data: own, search } = completeWords(written('nl'), { data: { ...data, take: undefined, theme: {} } });
  expect(unmarked(own.stored)).toEqual({ text: data.stored, isSource: false });
  expect(unmarked(own.take)).toEqual({ text: written('nl').data.take, isSource: true });
  expect(unmarked(own.theme.dark)).toEqual({ text: written('nl').data.theme.dark, isSource: true });
  expect(Object.values(search.kinds).every((kind) => unmarked(kind).isSource)).toBe(true);
});

test('words of another shape than the source has are refused', () => {
  expect(() => completeWords(written('nl'), { data: { take: { one: 'Take it along' } } })).toThrow();
});
