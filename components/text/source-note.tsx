import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** A small number that leads to the source in the list below the case. */
export function SourceNote({ id, content, locale }: { id: string; content: CaseContent; locale: Locale }) {
  const number = content.sources.findIndex((source) => source.id === id) + 1;
  const title = content.sources[number - 1]?.title ?? id;
  const name = uiWords(locale)('case.source', { number, title });
  return (
    <sup className="source-note">
      <a href={`#source-${id}`} aria-label={name} title={name}>
        {number}
      </a>
    </sup>
  );
}
