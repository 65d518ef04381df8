import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** A small number that leads to the source in the list below the case; to who can't see it also by its name, in its own language. */
export function SourceNote({ id, content, locale }: { id: string; content: CaseContent; locale: Locale }) {
  const at = content.sources.findIndex((source) => source.id === id);
  const source = content.sources[at];
  return (
    <a href={`#source-${id}`} className="source-note">
      <span className="sr-only">{`${uiWords(locale)('case.source')} `}</span>
      {at + 1}
      <span lang={source?.language} className="sr-only">
        {` ${source?.title ?? id}`}
      </span>
    </a>
  );
}
