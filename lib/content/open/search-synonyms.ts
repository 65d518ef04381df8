import { join } from 'node:path';
import { z } from 'zod';
import type { Diagnostic } from '@/lib/content/parse/diagnostic';
import { openYaml } from '@/lib/content/parse/yaml-file';
import { contentRoot, refuse, required } from '@/lib/content/read/read';
import { phrase } from '@/lib/content/schema/words-schema';
import { type Locale, locales } from '@/lib/languages/locale';

/** `content/search/{nl,en}.yaml`: by the address of a place, or by its `#id` on every page, what a reader may call it. */
const otherWordsSchema = z.record(z.string().regex(/^\/?[\w/-]*(#[\w-]+)?$/), phrase);

/** What a reader may call the places of the site in words that do not stand there. */
export function readSearchSynonyms(locale: Locale): Record<string, string> {
  const { content, diagnostics } = openOtherWords(contentRoot, locale);
  refuse(diagnostics);
  return required(content, 'search');
}

export function checkSearchSynonyms(root: string): Diagnostic[] {
  return locales.flatMap((locale) => openOtherWords(root, locale).diagnostics);
}

function openOtherWords(root: string, locale: Locale) {
  return openYaml(join(root, 'search', `${locale}.yaml`), otherWordsSchema);
}
