import { readFileSync } from 'node:fs';
import type { ClientWords } from '@/lib/client-words';
import type { Locale } from '@/lib/languages/locale';
import type { LiveCase } from '@/lib/session/live/live-case';

/** What the build leaves for live sessions: every case that has one, and what the server says. */
export type LiveContent = { cases: LiveCase[]; words: Record<Locale, ClientWords<'liveServer'>> };

/** Reads what this build has written itself. Throws with a sentence for the operator when it is not there. */
export function readLiveContent(file: string): LiveContent {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`No finished build (${file} is missing). Run \`npm run build\` first.`);
  }
}
