import { useEffect, useState } from 'react';
import { type FetchFault, fetchFault } from '@/components/ui/fetch-fault';
import { areEntries, type SearchEntry } from '@/lib/search/entry';
import { makeIndex, type SearchIndex } from '@/lib/search/search';

export type Loaded =
  | { phase: 'loading' }
  | { phase: 'failed'; why: FetchFault }
  | { phase: 'ready'; index: SearchIndex };

/** The search index, made from what the site serves at these addresses; without any it stays away. `retry` asks again. */
export function useSearchIndex(sources: readonly string[]): { loaded: Loaded; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ phase: 'loading' });
  const list = sources.join(' ');
  useEffect(() => {
    if (list === '') return;
    const leaving = new AbortController();
    const tell = (next: Loaded) => leaving.signal.aborted || setLoaded(next);
    const options: RequestInit = { cache: attempt > 0 ? 'reload' : 'default', signal: leaving.signal };
    tell({ phase: 'loading' });
    Promise.all(list.split(' ').map((source) => readEntries(source, options)))
      .then((entries) => tell({ phase: 'ready', index: makeIndex(entries.flat()) }))
      .catch(async () => leaving.signal.aborted || tell({ phase: 'failed', why: await fetchFault() }));
    return () => leaving.abort();
  }, [list, attempt]);
  return { loaded, retry: () => setAttempt((times) => times + 1) };
}

async function readEntries(source: string, options: RequestInit): Promise<SearchEntry[]> {
  const data: unknown = await (await fetch(source, options)).json();
  if (!areEntries(data)) throw new Error(`${source} holds no entries`);
  return data;
}
