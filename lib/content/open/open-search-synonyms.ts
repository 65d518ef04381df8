import { join } from 'node:path';
import { z } from 'zod';
import { openYaml } from '@/lib/content/parse/yaml-file';
import { phrase } from '@/lib/content/schema/words-schema';
import type { Locale } from '@/lib/languages/locale';

/** `content/search/{nl,en}.yaml`: by the address of a place, or by its `#id` on every page, what a reader may call it. */
const otherWordsSchema = z.record(z.string().regex(/^\/?[\w/-]*(#[\w-]+)?$/), phrase);

export function openSearchSynonyms(root: string, locale: Locale) {
  return openYaml(join(root, 'search', `${locale}.yaml`), otherWordsSchema);
}
