import { HeadingLink } from '@/components/ui/heading-link';
import { Phrase } from '@/components/ui/phrase';
import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { SourceNote } from './source-note';

/** What has changed since. */
export function CaseToday({ content, locale }: { content: CaseContent; locale: Locale }) {
  const title = uiWords(locale)('case.today');
  return (
    <section aria-labelledby="today" className="prose mt-16">
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
