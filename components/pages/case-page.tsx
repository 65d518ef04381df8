import { CaseContents } from '@/components/case/case-contents';
import { CaseHead } from '@/components/case/case-head';
import { CaseNeighbours } from '@/components/case/case-neighbours';
import { CaseSession } from '@/components/case/case-session';
import { CaseSources } from '@/components/case/case-sources';
import { CaseToday } from '@/components/case/case-today';
import { ReadingMark } from '@/components/case/reading-mark';
import { EmbedSnippet } from '@/components/embed/embed-snippet';
import { PaperAnswers } from '@/components/quiz/paper/paper-answers';
import { UnfinishedNotice } from '@/components/text/unfinished-notice';
import { embedPage } from '@/lib/address';
import { askCase } from '@/lib/content/ask/ask-case';
import { clientWords } from '@/lib/content/read/client-words';
import { compileStory, storyLocale } from '@/lib/content/read/compile';
import { type CaseContent, readGlossary } from '@/lib/content/read/read';
import { hasOnCall } from '@/lib/content/read/read-on-call';
import { hasSession } from '@/lib/content/read/read-session';
import { readingMinutes, readOutline } from '@/lib/content/read/reading-time';
import { partNames } from '@/lib/content/schema/case-schema';
import { isUnfinished } from '@/lib/languages/fallback';
import type { Locale } from '@/lib/languages/locale';
import { siteSettings } from '@/lib/settings';
import { mdxComponent } from './joints/mdx-component';
import { storyVocabulary } from './joints/story-vocabulary';

type Props = { content: CaseContent; locale: Locale };

/** One outage, whole: head, story with diagram, quiz, sources, and the way on. */
export async function CasePage({ content, locale }: Props) {
  const Story = mdxComponent(await compileStory(content.slug, locale));
  const told = storyLocale(content.slug, locale);
  const minutes = readingMinutes(await readOutline(content.slug, told));
  const vocabulary = storyVocabulary(content, locale, await readGlossary(locale));
  return (
    <article className="case page-width">
      <CaseHead content={content} locale={locale} minutes={minutes} />
      {hasSession(content.slug) && (
        <CaseSession slug={content.slug} hasOnCall={hasOnCall(content.slug)} locale={locale} />
      )}
      {(told !== locale || isUnfinished(content.words)) && <UnfinishedNotice locale={locale} />}
      <CaseContents slug={content.slug} locale={locale} />
      {told === locale ? (
        <Story components={vocabulary} />
      ) : (
        <div lang={told}>
          <Story components={vocabulary} />
        </div>
      )}
      <CaseToday content={content} locale={locale} />
      <CaseSources content={content} locale={locale} />
      <EmbedSnippet
        path={embedPage(locale, content.slug)}
        title={content.words.title}
        site={siteSettings().site?.origin}
        words={clientWords(locale, 'embed')}
      />
      {hasSession(content.slug) && (
        <CaseSession slug={content.slug} hasOnCall={hasOnCall(content.slug)} locale={locale} />
      )}
      <CaseNeighbours slug={content.slug} locale={locale} />
      <PaperAnswers questions={await askCase(content)} locale={locale} />
      <ReadingMark slug={content.slug} parts={partNames} />
    </article>
  );
}
