import { uiWords } from '@/lib/content/read/ui-words';
import type { Source } from '@/lib/content/schema/case-schema';
import type { Locale } from '@/lib/languages/locale';
import { writtenDate } from '@/lib/languages/written-date';

type Props = {
  sources: Source[];
  locale: Locale;
  numbered?: boolean;
  /** What the ids of the places begin with, where one page has several lists. */
  anchor?: string;
};

/** Sources with author, date, kind and language, each a place that notes can point at. */
export function SourceList({ sources, locale, numbered = false, anchor = 'source' }: Props) {
  const t = uiWords(locale);
  return (
    <ol className={`max-w-measure space-y-3 ${numbered ? 'list-decimal ps-6' : ''}`}>
      {sources.map(({ id, title, author, url, date, kind, language }) => (
        <li key={id} id={`${anchor}-${id}`}>
          <a href={url} lang={language}>
            {title}
          </a>
          <span className="block font-mark text-[0.9rem] text-ink-soft">
            {author} · {date ? writtenDate(date, locale) : t('sources.dateUnknown')} · {t(`sources.kind.${kind}`)} ·{' '}
            {t(`sources.language.${language}`)}
          </span>
        </li>
      ))}
    </ol>
  );
}
