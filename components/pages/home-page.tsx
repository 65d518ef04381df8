import type { ReactNode } from 'react';
import { ReviewNotice } from '@/components/quiz/review/review-notice';
import { reviewNoticeProps } from '@/components/quiz/review/review-notice-props';
import { CaseEntry } from '@/components/site/case-entry';
import { Octopus } from '@/components/site/octopus';
import { resumePlaces } from '@/components/site/resume-places';
import { WaysIn } from '@/components/site/ways-in';
import { type CaseContent, listCases, readCase } from '@/lib/content/read/read';
import { listOnCall } from '@/lib/content/read/read-on-call';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = { locale: Locale; miniature: (content: CaseContent) => ReactNode; lessons: ReactNode };

/** What this is, the ways in, every outage in reading order, and what they teach together. */
export async function HomePage({ locale, miniature, lessons }: Props) {
  const t = uiWords(locale);
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  return (
    <div className="page-width">
      <header className="home-head">
        <div>
          <h1 className="max-w-[18ch] text-4xl sm:text-7xl">{t('site.tagline')}</h1>
          <p className="mt-4 max-w-measure text-lg leading-snug sm:mt-6 sm:text-xl">{t('home.lead')}</p>
        </div>
        <figure>
          <Octopus className="w-32 shrink-0 lg:w-full" />
          <figcaption className="leading-snug text-ink-soft">{t('home.octopus')}</figcaption>
        </figure>
        <WaysIn places={resumePlaces(cases, locale)} onCall={(await listOnCall())[0]} locale={locale} />
      </header>
      <ReviewNotice {...(await reviewNoticeProps(locale))} />
      <section aria-labelledby="outages" className="mt-12">
        <h2 id="outages" className="border-b-2 border-ink pb-2 text-2xl">
          {t('home.outages', { count: cases.length })}
        </h2>
        <ol className="paper-outages">
          {cases.map((content) => (
            <CaseEntry key={content.slug} content={content} locale={locale} miniature={miniature(content)} />
          ))}
        </ol>
      </section>
      {lessons}
    </div>
  );
}
