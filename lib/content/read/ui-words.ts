import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance, type TFunction } from 'i18next';
import { z } from 'zod';
import { filled, marked } from '@/lib/languages/fallback';
import { type Locale, sourceLocale } from '@/lib/languages/locale';
import { memoize } from './memoize';
import { contentRoot } from './read';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'ui';
    resources: { ui: typeof import('@/content/ui/nl.json') };
  }
}

const wordsSchema = z.record(z.string(), z.unknown());

const speakOnce = memoize((locale): TFunction => {
  const file = fileOf(locale);
  const own = readWords(file);
  const words = wordsSchema.parse(marked(filled(readWords(fileOf(sourceLocale)), own), own));
  const instance = createInstance({
    lng: locale,
    fallbackLng: false,
    ns: 'ui',
    defaultNS: 'ui',
    resources: { [locale]: { ui: words } },
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
});

function fileOf(locale: string): string {
  return join(contentRoot, 'ui', `${locale}.json`);
}

function readWords(file: string) {
  return wordsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The words of the app in one language, with those that it lacks from the source language. A key without words throws: no key is ever shown to a reader. */
export function uiWords(locale: Locale): TFunction {
  return speakOnce(locale);
}
