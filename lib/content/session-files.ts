import { join } from 'node:path';
import { type Locale, locales } from '../locale';
import { type Session, sessionSchema } from '../session/schema';
import { type SessionWords, sessionWordsSchema } from './session-words-schema';
import { openYaml, type YamlFile } from './yaml-file';

/** The session of a case, read and parsed, whatever its state. */
export type SessionFiles = { session: YamlFile<Session>; words: Record<Locale, YamlFile<SessionWords>> };

export const sessionFileNames = ['session.yaml', ...locales.map((locale) => `session.${locale}.yaml`)];

export function openSession(folder: string): SessionFiles {
  const wordsIn = (locale: Locale) => openYaml(join(folder, `session.${locale}.yaml`), sessionWordsSchema);
  return {
    session: openYaml(join(folder, 'session.yaml'), sessionSchema),
    words: { nl: wordsIn('nl'), en: wordsIn('en') },
  };
}
