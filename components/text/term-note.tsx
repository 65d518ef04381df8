import { type ReactNode, useId } from 'react';
import { spokenGroup } from '@/components/ui/screen-reader/spoken-group';
import { pageAddress } from '@/lib/address';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Glossary } from '@/lib/content/schema/words-schema';
import type { Locale } from '@/lib/languages/locale';
import { Phrase } from './phrase';

type Props = { id: string; glossary: Glossary; locale: Locale; children: ReactNode };

/**
 * A term that explains itself in a native popover: by touch, click and Enter, away with Escape, no script needed. The popover
 * takes the focus, or a screen reader would say only that something has opened; closed by Escape it gives it back.
 */
export function TermNote({ id, glossary, locale, children }: Props) {
  const popover = `term-${id}${useId()}`;
  const entry = glossary[id];
  if (!entry) return children;
  const heard = spokenGroup(`${popover}-name`, [`${popover}-meaning`]);
  return (
    <>
      <button type="button" popoverTarget={popover} className="term">
        {children}
      </button>
      {/* biome-ignore lint/a11y/noAutofocus: in a popover it takes the focus when the reader opens it, not when the page loads */}
      <span popover="auto" id={popover} tabIndex={-1} autoFocus className="term-popover" {...heard}>
        <strong id={`${popover}-name`}>{entry.term}</strong>
        <span id={`${popover}-meaning`}>
          <Phrase>{entry.definition}</Phrase>
        </span>
        <a href={pageAddress(locale, '/glossary', id)}>{uiWords(locale)('glossary.open')}</a>
      </span>
    </>
  );
}
