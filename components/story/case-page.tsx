import { partNames } from '@/lib/content/case-schema';
import { compileStory } from '@/lib/content/compile';
import { readOutline } from '@/lib/content/outline';
import { type CaseContent, readGlossary } from '@/lib/content/read';
import type { Locale } from '@/lib/locale';
import { CaseContents } from './case-contents';
import { CaseHead } from './case-head';
import { CaseNeighbours } from './case-neighbours';
import { CaseSources } from './case-sources';
import { CaseToday } from './case-today';
import { PaperAnswers } from './paper-answers';
import { ReadingMark } from './reading-mark';
import { storyVocabulary } from './story-vocabulary';

type Props = { content: CaseContent; locale: Locale };

/** One outage, whole: head, story with diagram, quiz, sources, and the way on. */
export async function CasePage({ content, locale }: Props) {
  const Story = await compileStory(content.slug, locale);
  const { words } = await readOutline(content.slug, locale);
  const vocabulary = storyVocabulary(content, locale, await readGlossary(locale));
  return (
    <article className="page-width">
      <CaseHead content={content} locale={locale} words={words} />
      <CaseContents slug={content.slug} locale={locale} />
      <Story components={vocabulary} />
      <CaseToday content={content} locale={locale} />
      <CaseSources content={content} locale={locale} />
      <CaseNeighbours slug={content.slug} locale={locale} />
      <PaperAnswers content={content} locale={locale} />
      <ReadingMark slug={content.slug} parts={partNames} />
    </article>
  );
}
