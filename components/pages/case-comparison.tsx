import { stepWords } from '@/components/cascade/story/step-words';
import { ComparePanel } from '@/components/lessons/compare-panel';
import type { ComparedCase, ComparedPattern } from '@/components/lessons/compared-case';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { drawnCascade } from '@/lib/cascade/moment';
import { type CaseContent, listCases, readCase } from '@/lib/content/read/read';
import { judgedCases, type LessonsContent, readLessons } from '@/lib/content/read/read-lessons';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { LiveComparison } from './live-comparison';

/** "Compare two", drawn and worded on the server. */
export async function CaseComparison({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const content = await readLessons(locale);
  const all = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  const cases = judgedCases(content, all);
  const { lessons, words } = content;
  return (
    <LiveComparison
      drawings={Object.fromEntries(await Promise.all(cases.map(drawingOf)))}
      cases={cases.map((each) => comparedCase(each, locale))}
      pairs={lessons.pairs.map(({ id, cases: pair }) => ({
        cases: pair,
        alike: words.pairs[id]?.alike ?? '',
        differ: words.pairs[id]?.differ ?? '',
      }))}
      patterns={patternsOf(content, locale)}
      words={{
        first: t('lessons.first'),
        second: t('lessons.second'),
        back: t('cascade.back'),
        step: t('cascade.scrubber'),
        forward: t('cascade.forward'),
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

async function drawingOf({ slug, outage, words }: CaseContent) {
  return [slug, { cascade: drawnCascade(outage), layout: await memoizedLayout(outage, words.nodes) }] as const;
}

function comparedCase(content: CaseContent, locale: Locale): ComparedCase {
  const { slug, outage } = content;
  return {
    slug,
    name: outage.organisation,
    panel: <ComparePanel key={slug} content={content} locale={locale} />,
    steps: outage.steps.map(({ id }, at) => ({
      position: stepWords(content, locale, at).position,
      href: `/${locale}/cases/${slug}#${id}`,
    })),
  };
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
