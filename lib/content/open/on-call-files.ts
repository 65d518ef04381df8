import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openYaml, type YamlFile } from '@/lib/content/parse/yaml-file';
import { type OnCallWords, onCallWordsSchema } from '@/lib/content/schema/on-call-words-schema';
import { perLocale } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import { type OnCall, onCallSchema } from '@/lib/on-call/schema';

/** The outage for who has the pager, read and parsed, whatever its state; a case may do without. */
export type OnCallFiles = { onCall: YamlFile<OnCall>; words: Record<Locale, YamlFile<OnCallWords>> };

export const onCallFileNames = ['on-call.yaml', ...locales.map((locale) => `on-call.${locale}.yaml`)];

export function openOnCall(folder: string): OnCallFiles | undefined {
  if (!onCallFileNames.some((name) => existsSync(join(folder, name)))) return undefined;
  return {
    onCall: openYaml(join(folder, 'on-call.yaml'), onCallSchema),
    words: perLocale((locale) => openYaml(join(folder, `on-call.${locale}.yaml`), onCallWordsSchema)),
  };
}
