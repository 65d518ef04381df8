'use client';
import { useEffect, useRef } from 'react';
import type { ClientWords } from '@/lib/client-words';
import type { SearchEntry } from '@/lib/search/entry';
import { languageOf, type OtherLocales } from '@/lib/search/other-locales';

type Props = {
  hits: SearchEntry[];
  chosen: number;
  others: OtherLocales;
  words: ClientWords<'search'>;
  onOpen: (hit: SearchEntry) => void;
};

/** The places that fit, best first; keys stay with the input, which names the chosen one. */
export function SearchHits({ hits, chosen, others, words, onOpen }: Props) {
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
          <span lang={languageOf(hit)}>
            <span className="font-semibold">{hit.title}</span>{' '}
            {hit.place && <span className="text-ink-soft">{hit.place}</span>}
          </span>
          {others[languageOf(hit)] && (
            <span lang={languageOf(hit)} className="search-language">
              {others[languageOf(hit)]?.name}
            </span>
          )}
        </div>
      ))}
    </div>
  );
}
