import { type ReactNode, useId } from 'react';
import { pageAddress } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Glossary } from '@/lib/content/schema/words-schema';
import type { Locale } from '@/lib/languages/locale';
import { Phrase } from './phrase';

type Props = { id: string; glossary: Glossary; locale: Locale; children: ReactNode };

/** A term that explains itself in a native popover: by touch, click and Enter, away with Escape, no script needed. */
export function TermNote({ id, glossary, locale, children }: Props) {
  const popover = `term-${id}${useId()}`;
  const entry = glossary[id];
  if (!entry) return children;
  return (
    <>
      <button type="button" popoverTarget={popover} className="term">
        {children}
      </button>
      <span popover="auto" id={popover} className="term-popover">
        <strong className="block font-mark">{entry.term}</strong>
        <Phrase>{entry.definition}</Phrase>
        <a href={pageAddress(locale, '/glossary', id)} className="mt-2 block font-mark text-[0.9rem]">
          {uiWords(locale)('glossary.open')}
        </a>
      </span>
    </>
  );
}
