import { useEffect, useState } from 'react';
import { areEntries, type SearchEntry } from '@/lib/search/entry';
import { makeIndex, type SearchIndex } from '@/lib/search/search';

export type Loaded = { phase: 'loading' } | { phase: 'failed' } | { phase: 'ready'; index: SearchIndex };

/** The search index of these languages, made from what the site serves; without any it stays away. `retry` asks again. */
export function useSearchIndex(locales: readonly string[]): { loaded: Loaded; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ phase: 'loading' });
  const list = locales.join(' ');
  useEffect(() => {
    if (list === '') return;
    const leaving = new AbortController();
    const tell = (next: Loaded) => leaving.signal.aborted || setLoaded(next);
    const options: RequestInit = { cache: attempt > 0 ? 'reload' : 'default', signal: leaving.signal };
    tell({ phase: 'loading' });
    Promise.all(list.split(' ').map((locale) => readEntries(`/${locale}/search.json`, options)))
      .then((entries) => tell({ phase: 'ready', index: makeIndex(entries.flat()) }))
      .catch(() => tell({ phase: 'failed' }));
    return () => leaving.abort();
  }, [list, attempt]);
  return { loaded, retry: () => setAttempt((times) => times + 1) };
}

async function readEntries(source: string, options: RequestInit): Promise<SearchEntry[]> {
  const data: unknown = await (await fetch(source, options)).json();
  if (!areEntries(data)) throw new Error(`${source} holds no entries`);
  return data;
}
