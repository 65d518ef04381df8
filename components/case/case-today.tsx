import { HeadingLink } from '@/components/text/heading-link';
import { Phrase } from '@/components/text/phrase';
import { SourceNote } from '@/components/text/source-note';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** What has changed since. */
export function CaseToday({ content, locale }: { content: CaseContent; locale: Locale }) {
  const title = uiWords(locale)('case.today');
  return (
    <section className="prose mt-16">
      <h2 id="today" className="linked-heading text-3xl">
        {title}
      </h2>
      <HeadingLink id="today" title={title} locale={locale} />
      <p>
        <Phrase>{content.words.today}</Phrase>
        {content.outage.today.sources.map((source) => (
          <SourceNote key={source} id={source} content={content} locale={locale} />
        ))}
      </p>
    </section>
  );
}
