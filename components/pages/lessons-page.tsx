import type { ReactNode } from 'react';
import { CounterExamples } from '@/components/lessons/counter-examples';
import { LessonChart } from '@/components/lessons/lesson-chart';
import { LessonEntries } from '@/components/lessons/lesson-entries';
import { PatternMatrix } from '@/components/lessons/pattern-matrix';
import { SourceList } from '@/components/text/source-list';
import { UnfinishedNotice } from '@/components/text/unfinished-notice';
import { listCases, readCase, readSources } from '@/lib/content/read/read';
import { judgedCases, readLessons } from '@/lib/content/read/read-lessons';
import { uiWords } from '@/lib/content/read/ui-words';
import { isUnfinished } from '@/lib/languages/fallback';
import type { Locale } from '@/lib/languages/locale';

type Props = { locale: Locale; head: ReactNode; comparison: ReactNode; quiz: ReactNode };

/** What the cases teach together: lessons, patterns, two side by side, and questions. */
export async function LessonsPage({ locale, head, comparison, quiz }: Props) {
  const t = uiWords(locale);
  const content = await readLessons(locale);
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  const named = new Set(content.lessons.lessons.flatMap(({ sources }) => sources));
  const sources = (await readSources()).filter(({ id }) => named.has(id));
  return (
    <div className="page-width">
      {head}
      {isUnfinished(content.words) && <UnfinishedNotice locale={locale} />}
      <LessonChart content={content} locale={locale} page="" cases={cases} />
      <LessonEntries content={content} cases={cases} locale={locale} />
      <p className="mt-10 mb-3 max-w-measure">{t('lessons.ours')}</p>
      <SourceList sources={sources} locale={locale} />
      {content.lessons.patterns.length > 0 && (
        <Section id="patterns" title={t('lessons.matrix')} lead={t('lessons.matrixLead')}>
          <PatternMatrix content={content} cases={judgedCases(content, cases)} locale={locale} />
          <h3 className="mt-10 text-xl">{t('lessons.counters')}</h3>
          <p className="mt-2 max-w-measure">{t('lessons.countersLead')}</p>
          <CounterExamples content={content} cases={cases} locale={locale} />
        </Section>
      )}
      {content.lessons.pairs.length > 0 && (
        <Section id="compare" title={t('lessons.compare')} lead={t('lessons.compareLead')}>
          {comparison}
        </Section>
      )}
      {content.quiz.questions.length > 0 && quiz}
    </div>
  );
}

function Section({ id, title, lead, children }: { id: string; title: string; lead: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-16">
      <h2 id={id} className="border-b-2 border-ink pb-2 text-3xl">
        {title}
      </h2>
      <p className="mt-4 mb-6 max-w-measure">{lead}</p>
      {children}
    </section>
  );
}
