import { useId } from 'react';
import { copyText } from '@/components/ui/browser/copy-text';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';

export type EmbedPanelProps = {
  /** The address of the embedded cascade after the host. */
  path: string;
  title: string;
  /** The host of the site, if that is known while the page is made. */
  site: string | undefined;
  words: ClientWords<'embed'>;
};

/** The line of HTML for another page, to be copied. */
export function EmbedPanel({ path, title, site, words }: EmbedPanelProps) {
  const field = useId();
  const [said, say] = useSaid();
  const snippet = snippetOf(`${site ?? location.origin}${path}`, title);
  return (
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
  );
}

function snippetOf(address: string, title: string): string {
  const said = title.replace(/[&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<iframe src="${address}" title="${said}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
}
