import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openYaml, type YamlFile } from '@/lib/content/parse/yaml-file';
import { type SessionWords, sessionWordsSchema } from '@/lib/content/schema/session-words-schema';
import { perLocale } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import { type Session, sessionSchema } from '@/lib/session/schema';

/** The session of a case, read and parsed, whatever its state; a case may do without one. */
export type SessionFiles = { session: YamlFile<Session>; words: Record<Locale, YamlFile<SessionWords>> };

export const sessionFileNames = ['session.yaml', ...locales.map((locale) => `session.${locale}.yaml`)];

export function openSession(folder: string): SessionFiles | undefined {
  if (!sessionFileNames.some((name) => existsSync(join(folder, name)))) return undefined;
  return {
    session: openYaml(join(folder, 'session.yaml'), sessionSchema),
    words: perLocale((locale) => openYaml(join(folder, `session.${locale}.yaml`), sessionWordsSchema)),
  };
}
