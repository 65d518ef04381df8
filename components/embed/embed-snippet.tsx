'use client';
import { useId, useRef, useState } from 'react';
import { copyText } from '@/components/ui/browser/copy-text';
import { useHydrated } from '@/components/ui/use-hydrated';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';

type Props = {
  /** The address of the embedded cascade after the host. */
  path: string;
  title: string;
  /** The host of the site, if that is known while the page is made. */
  site: string | undefined;
  words: ClientWords<'embed'>;
};

/** The line of HTML that shows this cascade on another page. */
export function EmbedSnippet({ path, title, site, words }: Props) {
  const field = useId();
  const block = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [said, say] = useSaid();
  useHydrated(block);
  const snippet = isOpen ? snippetOf(`${site ?? location.origin}${path}`, title) : '';
  return (
    <div ref={block} data-hydrated="false" className="script-only mt-6 max-w-measure print:hidden">
      <button type="button" className="press" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {words.open}
      </button>
      {isOpen && (
        <div className="mt-3">
          <label htmlFor={field} className="block font-mark">
            {words.label}
          </label>
          <textarea id={field} readOnly rows={4} className="embed-snippet" value={snippet} />
          <p>
            <button
              type="button"
              className="press"
              onClick={async () => say((await copyText(snippet)) ? words.copied : words.notCopied)}
            >
              {words.copy}
            </button>{' '}
            <span role="status">{said}</span>
          </p>
          <p className="mt-2 text-[0.95rem] text-ink-soft">{words.note}</p>
        </div>
      )}
    </div>
  );
}

function snippetOf(address: string, title: string): string {
  const said = title.replace(/[&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<iframe src="${address}" title="${said}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}
