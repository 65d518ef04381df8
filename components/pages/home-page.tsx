import type { ReactNode } from 'react';
import { ReviewNotice } from '@/components/quiz/review/review-notice';
import { reviewNoticeProps } from '@/components/quiz/review/review-notice-props';
import { CaseEntry } from '@/components/site/case-entry';
import { Octopus } from '@/components/site/octopus';
import { ResumeLink } from '@/components/site/resume-link';
import { resumePlaces } from '@/components/site/resume-places';
import { clientWords } from '@/lib/content/read/client-words';
import { type CaseContent, listCases, readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = { locale: Locale; miniature: (content: CaseContent) => ReactNode; lessons: ReactNode };

/** The logbook: what this is, every case in reading order, and what they teach together. */
export async function HomePage({ locale, miniature, lessons }: Props) {
  const t = uiWords(locale);
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  return (
    <div className="page-width">
      <header className="grid items-end gap-x-14 gap-y-6 pt-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div>
          <h1 className="max-w-[18ch] text-5xl sm:text-7xl">{t('site.tagline')}</h1>
          <p className="mt-6 max-w-measure text-xl leading-snug">{t('home.lead')}</p>
        </div>
        <figure className="flex items-center gap-5 lg:block">
          <Octopus className="w-32 shrink-0 lg:w-full" />
          <figcaption className="mt-3 leading-snug text-ink-soft">{t('home.octopus')}</figcaption>
        </figure>
      </header>
      <section aria-labelledby="log" className="mt-14">
        <div className="log-head">
          <h2 id="log" className="text-2xl">
            {t('home.log')}
          </h2>
          <ResumeLink cases={resumePlaces(cases, locale)} words={clientWords(locale, 'progress')} />
          <ReviewNotice {...(await reviewNoticeProps(locale))} />
        </div>
        <ol className="paper-log">
          {cases.map((content) => (
            <CaseEntry key={content.slug} content={content} locale={locale} miniature={miniature(content)} />
          ))}
        </ol>
      </section>
      {lessons}
    </div>
  );
}
