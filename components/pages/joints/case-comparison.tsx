import { stepWords } from '@/components/cascade/player/step-words';
import { ComparePanel } from '@/components/lessons/compare-panel';
import type { ComparedCase, ComparedPattern } from '@/components/lessons/compared-case';
import { casePage } from '@/lib/address';
import { memoizedLayout } from '@/lib/cascade/memoized-layout';
import { drawnCascade } from '@/lib/cascade/moment';
import { clientWords } from '@/lib/content/read/client-words';
import { type CaseContent, listCases, readCase } from '@/lib/content/read/read';
import { judgedCases, type LessonsContent, readLessons } from '@/lib/content/read/read-lessons';
import type { Locale } from '@/lib/languages/locale';
import { LiveComparison } from './live-comparison';

/** "Compare two", drawn and worded on the server. */
export async function CaseComparison({ locale }: { locale: Locale }) {
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
      words={clientWords(locale, 'compare')}
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
      href: casePage(locale, slug, id),
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
        { words: words.patterns[id]?.cells[slug] ?? '', href: casePage(locale, slug, step) },
      ]),
    ),
  }));
}
