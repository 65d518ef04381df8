'use client';
import { useEffect, useRef } from 'react';
import type { SearchEntry } from '@/lib/search/entry';
import type { SearchWords } from './search-words';

type Props = {
  hits: SearchEntry[];
  chosen: number;
  words: SearchWords;
  onOpen: (hit: SearchEntry) => void;
};

/** The places that fit, best first; keys stay with the input, which names the chosen one. */
export function SearchHits({ hits, chosen, words, onOpen }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} role="listbox" id="search-hits" aria-label={words.title} className="search-hits">
      {hits.map((hit, at) => (
        <div
          key={`${hit.kind} ${hit.href} ${hit.title}`}
          role="option"
          id={`search-hit-${at}`}
          aria-selected={at === chosen}
          tabIndex={-1}
          className="search-hit"
          onClick={() => onOpen(hit)}
          onKeyDown={({ key }) => key === 'Enter' && onOpen(hit)}
        >
          <span className="search-kind">{words.kinds[hit.kind]}</span>
          <span className="font-semibold">{hit.title}</span>{' '}
          {hit.place && <span className="text-ink-soft">{hit.place}</span>}
        </div>
      ))}
    </div>
  );
}
