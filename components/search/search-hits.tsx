'use client';
import { type MouseEvent, useEffect, useRef } from 'react';
import type { ClientWords } from '@/lib/client-words';
import type { SearchEntry } from '@/lib/search/entry';
import { languageOf, type OtherLocales } from '@/lib/search/other-locales';

type Props = {
  hits: SearchEntry[];
  chosen: number;
  others: OtherLocales;
  words: ClientWords<'search'>;
  /** The reader follows a hit in this window. */
  onFollow: () => void;
};

/** The places that fit, best first, as links that are options; keys stay with the input, which names the chosen one. */
export function SearchHits({ hits, chosen, others, words, onFollow }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <div ref={list} role="listbox" id="search-hits" aria-label={words.title} className="search-hits">
      {hits.map((hit, at) => (
        <a
          key={`${hit.kind} ${hit.href} ${hit.title}`}
          href={hit.href}
          role="option"
          id={`search-hit-${at}`}
          aria-selected={at === chosen}
          tabIndex={-1}
          className="search-hit"
          onClick={(event) => isFollowed(event) && onFollow()}
        >
          <span className="search-kind">{words.kinds[hit.kind]}</span>
          <span lang={languageOf(hit) || undefined}>
            <span className="font-semibold">{hit.title}</span>{' '}
            {hit.place && <span className="text-ink-soft">{hit.place}</span>}
          </span>
          {others[languageOf(hit)] && (
            <span lang={languageOf(hit)} className="search-language">
              {others[languageOf(hit)]?.name}
            </span>
          )}
        </a>
      ))}
    </div>
  );
}

/** A click that leads on here, and not to another tab, window or file. */
function isFollowed({ button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return button === 0 && !ctrlKey && !metaKey && !shiftKey && !altKey;
}
