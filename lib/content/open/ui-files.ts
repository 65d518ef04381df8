import { join } from 'node:path';
import { z } from 'zod';
import { openYaml, type YamlFile } from '@/lib/content/parse/yaml-file';
import { perLocale } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** The words of the app in each language: JSON, which is YAML too and has places when it is read as such. */
export type UiFiles = Record<Locale, YamlFile<unknown>>;

export function openUi(root: string): UiFiles {
  return perLocale((locale) => openYaml(join(root, 'ui', `${locale}.json`), z.unknown()));
}
