import { PaperAnswers } from '@/components/quiz/paper-answers';
import { UnfinishedNotice } from '@/components/ui/unfinished-notice';
import { askCase } from '@/lib/content/ask-case';
import { partNames } from '@/lib/content/case-schema';
import { compileStory, storyLocale } from '@/lib/content/compile';
import { readingMinutes, readOutline } from '@/lib/content/outline';
import { type CaseContent, readGlossary } from '@/lib/content/read';
import { isUnfinished } from '@/lib/fallback';
import type { Locale } from '@/lib/locale';
import { CaseContents } from './case-contents';
import { CaseHead } from './case-head';
import { CaseNeighbours } from './case-neighbours';
import { CaseSession } from './case-session';
import { CaseSources } from './case-sources';
import { CaseToday } from './case-today';
import { ReadingMark } from './reading-mark';
import { storyVocabulary } from './story-vocabulary';

type Props = { content: CaseContent; locale: Locale };

/** One outage, whole: head, story with diagram, quiz, sources, and the way on. */
export async function CasePage({ content, locale }: Props) {
  const Story = await compileStory(content.slug, locale);
  const told = storyLocale(content.slug, locale);
  const minutes = readingMinutes(await readOutline(content.slug, told));
  const vocabulary = storyVocabulary(content, locale, await readGlossary(locale));
  return (
    <article className="case page-width">
      <CaseHead content={content} locale={locale} minutes={minutes} />
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
      <CaseSession slug={content.slug} locale={locale} />
      <CaseNeighbours slug={content.slug} locale={locale} />
      <PaperAnswers questions={await askCase(content)} locale={locale} />
      <ReadingMark slug={content.slug} parts={partNames} />
    </article>
  );
}
