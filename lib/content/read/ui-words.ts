import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance, type TFunction } from 'i18next';
import { z } from 'zod';
import type { UiWords } from '@/lib/client-words';
import { filled, isLike, marked } from '@/lib/languages/fallback';
import { type Locale, sourceLocale } from '@/lib/languages/locale';
import { memoize } from './memoize';
import { contentRoot } from './read';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: UiWords };
  }
}

const inUi = () => [join(contentRoot, 'ui')];

const readOnce = memoize(
  (locale: Locale) => completeWords(readFile(fileOf(sourceLocale)), readFile(fileOf(locale))),
  inUi,
);

const speakOnce = memoize((locale: Locale): TFunction => {
  const file = fileOf(locale);
  const instance = createInstance({
    lng: locale,
    fallbackLng: false,
    ns: 'ui',
    defaultNS: 'ui',
    resources: { [locale]: { ui: readOnce(locale) } },
    interpolation: { escapeValue: false },
    initAsync: false,
    parseMissingKeyHandler: (key) => {
      throw new Error(`${file} has no words for \`${key}\`: add them there and in the other languages`);
    },
    missingInterpolationHandler: (text, [hole]) => {
      throw new Error(`“${text}” in ${file} was asked for without a value for ${hole}`);
    },
  });
  instance.init();
  return instance.t;
}, inUi);

function fileOf(locale: string): string {
  return join(contentRoot, 'ui', `${locale}.json`);
}

function readFile(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** What a language says, with what it lacks from the source, marked. */
export function completeWords(source: unknown, own: unknown): UiWords {
  const whole = z.custom<UiWords>((words) => isLike(words, source), 'not shaped as the source: npm run check:content');
  return whole.parse(marked(filled(source, own), own));
}

/** The words of the app in one language, with those that it lacks from the source language, as they are written. */
export function readUiWords(locale: Locale): UiWords {
  return readOnce(locale);
}

/** Says the words of the app in one language. A key without words throws: no key is ever shown to a reader. */
export function uiWords(locale: Locale): TFunction {
  return speakOnce(locale);
}
