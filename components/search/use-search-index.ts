import { useEffect, useState } from 'react';
import { type FetchFault, fetchFault } from '@/components/ui/browser/fetch-fault';
import { areEntries, type SearchEntry } from '@/lib/search/entry';
import { makeIndex, type SearchIndex } from '@/lib/search/search';

export type Loaded =
  | { phase: 'loading' }
  | { phase: 'failed'; why: FetchFault }
  | { phase: 'ready'; index: SearchIndex };

/** Entries: where the site serves them, or themselves where there is no site to ask. */
type Entries = string | readonly SearchEntry[];

/** The entries of one language: those to begin with, and where all are, if those are not all. */
export type SearchSource = { brief: Entries; whole?: string };

/**
 * The search index, made from these sources, a list that stays the same as long as they do; without any it stays away.
 * `retry` asks again.
 */
export function useSearchIndex(sources: readonly Entries[]): { loaded: Loaded; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ phase: 'loading' });
  useEffect(() => {
    if (sources.length === 0) return;
    const leaving = new AbortController();
    const tell = (next: Loaded) => leaving.signal.aborted || setLoaded(next);
    const options: RequestInit = { cache: attempt > 0 ? 'reload' : 'default', signal: leaving.signal };
    tell({ phase: 'loading' });
    Promise.all(sources.map((source) => readEntries(source, options)))
      .then((entries) => tell({ phase: 'ready', index: makeIndex(entries.flat()) }))
      .catch(async () => leaving.signal.aborted || tell({ phase: 'failed', why: await fetchFault() }));
    return () => leaving.abort();
  }, [sources, attempt]);
  return { loaded, retry: () => setAttempt((times) => times + 1) };
}

async function readEntries(source: Entries, options: RequestInit): Promise<readonly SearchEntry[]> {
  if (typeof source !== 'string') return source;
  const data: unknown = await (await fetch(source, options)).json();
  if (!areEntries(data)) throw new Error(`${source} holds no entries`);
  return data;
}
