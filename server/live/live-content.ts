import { existsSync, readFileSync } from 'node:fs';
import type { ClientWords } from '@/lib/client-words';
import type { Locale } from '@/lib/languages/locale';
import type { LiveCase } from '@/lib/session/live/live-case';

/** What the build leaves for live sessions: every case that has one, and what the server says. */
export type LiveContent = { cases: LiveCase[]; words: Record<Locale, ClientWords<'liveServer'>> };

/**
 * What this build has written itself; it grows with the cases, and is read when it is first asked for. Throws with a sentence for
 * the operator when it is not there.
 */
export function readLiveContent(file: string): LiveContent {
  if (!existsSync(file)) throw new Error(`No finished build (${file} is missing). Run \`npm run build\` first.`);
  let content: LiveContent | undefined;
  const read = () => {
    content ??= parsed(readFileSync(file, 'utf8'));
    return content;
  };
  return {
    get cases() {
      return read().cases;
    },
    get words() {
      return read().words;
    },
  };
}

function parsed(text: string): LiveContent {
  return JSON.parse(text);
}
