import { Phrase } from '@/components/ui/phrase';
import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { SourceNote } from './source-note';

/** What has changed since. */
export function CaseToday({ content, locale }: { content: CaseContent; locale: Locale }) {
  return (
    <section aria-labelledby="today" className="prose mt-14">
      <h2 id="today" className="text-3xl">
        {uiWords(locale)('case.today')}
      </h2>
      <p>
        <Phrase>{content.words.today}</Phrase>
        {content.outage.today.sources.map((source) => (
          <SourceNote key={source} id={source} content={content} locale={locale} />
        ))}
      </p>
    </section>
  );
}
