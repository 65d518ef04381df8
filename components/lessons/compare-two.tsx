import type { CaseContent } from '@/lib/content/read';
import type { LessonsContent } from '@/lib/content/read-lessons';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { CompareCases, type ComparedPattern } from './compare-cases';
import { ComparePanel } from './compare-panel';

type Props = { content: LessonsContent; cases: readonly CaseContent[]; locale: Locale };

/** "Compare two", worded on the server. */
export function CompareTwo({ content, cases, locale }: Props) {
  const t = uiWords(locale);
  const { lessons, words } = content;
  return (
    <CompareCases
      cases={cases.map((each) => ({
        slug: each.slug,
        name: each.outage.organisation,
        panel: <ComparePanel key={each.slug} content={each} locale={locale} />,
      }))}
      pairs={lessons.pairs.map(({ id, cases: pair }) => ({
        cases: pair,
        alike: words.pairs[id]?.alike ?? '',
        differ: words.pairs[id]?.differ ?? '',
      }))}
      patterns={patternsOf(content, locale)}
      words={{
        first: t('lessons.first'),
        second: t('lessons.second'),
        guess: t('lessons.guess'),
        reveal: t('lessons.reveal'),
        alike: t('lessons.alike'),
        differ: t('lessons.differ'),
        shared: t('lessons.shared'),
        noneShared: t('lessons.noneShared'),
        seen: t('lessons.seen'),
        notShared: t('lessons.notShared', { skipInterpolation: true }),
      }}
    />
  );
}

function patternsOf({ lessons, words }: LessonsContent, locale: Locale): ComparedPattern[] {
  return lessons.patterns.map(({ id, cells }) => ({
    id,
    title: words.patterns[id]?.title ?? id,
    cells: Object.fromEntries(
      cells.map(({ case: slug, step }) => [
        slug,
        { words: words.patterns[id]?.cells[slug] ?? '', href: `/${locale}/cases/${slug}#${step}` },
      ]),
    ),
  }));
}
