import { useEffect, useState } from 'react';
import { areEntries } from '@/lib/search/entry';
import { makeIndex, type SearchIndex } from '@/lib/search/search';

export type Loaded = { phase: 'loading' } | { phase: 'failed' } | { phase: 'ready'; index: SearchIndex };

/** The search index, made from what the site serves; `retry` asks for it again. */
export function useSearchIndex(source: string): { loaded: Loaded; retry: () => void } {
  const [attempt, setAttempt] = useState(0);
  const [loaded, setLoaded] = useState<Loaded>({ phase: 'loading' });
  useEffect(() => {
    const leaving = new AbortController();
    const tell = (next: Loaded) => leaving.signal.aborted || setLoaded(next);
    tell({ phase: 'loading' });
    fetch(source, { cache: attempt > 0 ? 'reload' : 'default', signal: leaving.signal })
      .then((reply) => reply.json())
      .then((data: unknown) =>
        tell(areEntries(data) ? { phase: 'ready', index: makeIndex(data) } : { phase: 'failed' }),
      )
      .catch(() => tell({ phase: 'failed' }));
    return () => leaving.abort();
  }, [source, attempt]);
  return { loaded, retry: () => setAttempt((times) => times + 1) };
}
