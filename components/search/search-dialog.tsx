'use client';
import { type KeyboardEvent, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { isComposing } from '@/components/ui/is-composing';
import { openDialog } from '@/components/ui/screen-reader/open-dialog';
import { useLightDismiss } from '@/components/ui/use-light-dismiss';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { plural } from '@/lib/plural';
import type { SearchEntry } from '@/lib/search/entry';
import { hitAfterKey } from '@/lib/search/hit-after-key';
import { needsMore, type OtherLocales, together } from '@/lib/search/other-locales';
import { boundedQuery } from '@/lib/search/query';
import type { SearchHit } from '@/lib/search/search';
import { SearchHits } from './search-hits';
import { type Loaded, type SearchSource, useSearchIndex } from './use-search-index';

type Props = {
  /** How often the reader has opened the search; each time counts. */
  opened: number;
  locale: string;
  source: SearchSource;
  others: OtherLocales;
  words: ClientWords<'search'>;
};

/** The window of the search: a combobox with the places that fit (WAI-ARIA APG, editable combobox with list). */
export function SearchDialog({ opened, locale, source, others, words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useLightDismiss(dialog);
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(0);
  const [reach, setReach] = useState<'brief' | 'whole' | 'abroad'>('brief');
  const first = useMemo(() => [source.brief], [source]);
  const second = useMemo(() => (reach !== 'brief' && source.whole ? [source.whole] : []), [reach, source]);
  const away = useMemo(
    () => (reach === 'abroad' ? Object.values(others).map((other) => other.source) : []),
    [reach, others],
  );
  const brief = useSearchIndex(first);
  const whole = useSearchIndex(second);
  const { loaded: abroad } = useSearchIndex(away);
  const { loaded, retry } = second.length > 0 ? whole : brief;
  const { query: asked, isCut } = boundedQuery(useDeferredValue(query));
  const best = loaded.phase === 'ready' ? loaded : brief.loaded;
  const own = useMemo(() => found(best, asked), [best, asked]);
  const hits = useMemo(
    () => (needsMore(own) && asked ? together(own, found(abroad, asked)) : own.hits),
    [own, abroad, asked],
  );
  const wantsMore = loaded.phase === 'ready' && asked.length > 2 && needsMore(own);

  const awaited = [loaded, ...(wantsMore && away.length > 0 ? [abroad] : [])].find(({ phase }) => phase === 'loading');
  const told = loaded.phase === 'failed' ? loaded : hits.length === 0 && awaited ? awaited : best;

  useEffect(() => {
    const window = dialog.current;
    if (opened === 0 || !window) return;
    const callOff = openDialog(window, title.current, input.current);
    input.current?.select();
    return callOff;
  }, [opened]);

  useEffect(() => {
    if (wantsMore) setReach(reach === 'brief' ? 'whole' : 'abroad');
  }, [wantsMore, reach]);

  const tryAgain = () => {
    input.current?.focus(); // the button goes, and the focus must not go with it
    retry();
  };
  const close = () => dialog.current?.close();
  const open = ({ href }: SearchEntry) => {
    close();
    location.assign(href);
  };
  const press = (event: KeyboardEvent) => {
    if (isComposing(event.nativeEvent)) return;
    const next = hitAfterKey(event.key, chosen, hits.length);
    const hit = hits[chosen];
    if (next !== undefined) setChosen(next);
    else if (event.key === 'Enter' && hit) open(hit);
    else return;
    event.preventDefault();
  };

  return (
    <dialog ref={dialog} aria-labelledby="search-title" className="search-dialog" closedby="any">
      <h2 id="search-title" ref={title} tabIndex={-1} className="sr-only">
        {words.title}
      </h2>
      <div className="flex items-center gap-3 border-b-2 border-ink">
        <input
          ref={input}
          type="text"
          role="combobox"
          className="search-input"
          aria-label={words.label}
          aria-expanded={hits.length > 0}
          aria-controls="search-hits"
          aria-activedescendant={hits.length > 0 ? `search-hit-${chosen}` : undefined}
          aria-autocomplete="list"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          placeholder={words.open}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setChosen(0);
          }}
          onKeyDown={press}
        />
        <button type="button" className="search-close" onClick={close}>
          {words.close}
        </button>
      </div>
      <SearchHits hits={hits} chosen={chosen} others={others} words={words} onFollow={close} />
      <p role="status" className="py-3 text-[0.95rem] text-ink-soft">
        {[statusOf(told, asked, hits.length, words, locale), isCut ? words.cut : ''].join(' ').trim()}
      </p>
      {loaded.phase === 'failed' && (
        <button type="button" className="press" onClick={tryAgain}>
          {words.again}
        </button>
      )}
      {hits.length > 0 && <p className="text-[0.85rem] text-ink-soft max-sm:hidden">{words.keys}</p>}
    </dialog>
  );
}

function found(loaded: Loaded, query: string): SearchHit {
  return loaded.phase === 'ready' && query ? loaded.index.find(query) : { hits: [], isWhole: false };
}

function statusOf(loaded: Loaded, query: string, hits: number, words: Props['words'], locale: string): string {
  if (loaded.phase === 'failed') return words[loaded.why];
  if (loaded.phase === 'loading') return words.loading;
  if (query === '') return words.empty;
  if (hits === 0) return fill(words.none, { query });
  return plural(words, 'hits', hits, locale);
}
