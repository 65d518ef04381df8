import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { drawnCascade } from '@/lib/cascade/moment';
import { numberEdges } from '@/lib/cascade/number-edges';
import { askCase } from '@/lib/content/ask/ask-case';
import { clientWords } from '@/lib/content/read/client-words';
import { required } from '@/lib/content/read/read';
import { listSessions, readSession } from '@/lib/content/read/read-session';
import { perLocale } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import type { LiveCase, LiveTold } from '@/lib/session/live/live-case';
import type { LiveContent } from '@/server/live/live-content';

/** All that the server needs of the content for live sessions: it reads no content itself. */
export async function liveContent(): Promise<LiveContent> {
  const cases = (await listSessions()).map(async (slug): Promise<LiveCase> => {
    return { slug, told: await inEveryLocale((locale) => liveTold(slug, locale)) };
  });
  return { cases: await Promise.all(cases), words: perLocale((locale) => clientWords(locale, 'liveServer')) };
}

/** Writes it for the server that is bundled with this build. */
export async function writeLiveContent(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(await liveContent()));
}

async function liveTold(slug: string, locale: Locale): Promise<LiveTold> {
  const { material, content } = await readSession(slug, locale);
  const { outage, words } = content;
  const drawn = numberEdges(drawnCascade(outage), await memoizedLayout(outage, words.nodes));
  return { material, quiz: await askCase(content), ...drawn };
}

async function inEveryLocale(make: (locale: Locale) => Promise<LiveTold>): Promise<LiveCase['told']> {
  const told = new Map(await Promise.all(locales.map(async (locale) => [locale, await make(locale)] as const)));
  return perLocale((locale) => required(told.get(locale), locale));
}
