'use client';
import { useRef, useState } from 'react';
import { lazyModule } from '@/components/ui/lazy-module';
import { PartFault } from '@/components/ui/part-fault';
import { useHydrated } from '@/components/ui/use-hydrated';
import { useImport } from '@/components/ui/use-import';
import { useShortcut } from '@/components/ui/use-shortcut';
import type { ClientWords } from '@/lib/client-words';
import type { OtherLocales } from '@/lib/search/other-locales';
import type { SearchSource } from './use-search-index';

const searchDialog = lazyModule(() => import('./search-dialog'));

type Props = {
  locale: string;
  /** The entries of this language. */
  source: SearchSource;
  /** The languages whose entries come after. */
  others: OtherLocales;
  words: ClientWords<'search'>;
};

/** Opens the search, by touch or by key; its window and its index come at the first opening. */
export function SearchButton({ locale, source, others, words }: Props) {
  const [opened, setOpened] = useState(0);
  const { module, failures, request } = useImport(searchDialog);
  const block = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useHydrated(block);
  useShortcut(button);
  const open = async () => {
    if (await request()) setOpened((times) => times + 1);
  };
  return (
    <div ref={block} data-hydrated="false" className="script-only">
      <button
        ref={button}
        type="button"
        data-keys="mod+k /"
        aria-haspopup="dialog"
        aria-label={words.open}
        className="search-open"
        onClick={open}
      >
        <svg viewBox="0 0 20 20" className="size-5 fill-none stroke-current" strokeWidth="1.8" aria-hidden="true">
          <circle cx="8.5" cy="8.5" r="5.7" />
          <path d="m12.8 12.8 5 5" />
        </svg>
        <span className="max-lg:hidden">{words.open}</span>
      </button>
      {failures > 0 && (
        <div className="search-fault">
          <PartFault part="search" failures={failures} onRetry={open} />
        </div>
      )}
      {opened > 0 && module && <module.SearchDialog {...{ opened, locale, source, others, words }} />}
    </div>
  );
}
