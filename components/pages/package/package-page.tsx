import { CaseContents } from '@/components/case/case-contents';
import { CaseHead } from '@/components/case/case-head';
import { CaseSources } from '@/components/case/case-sources';
import { CaseToday } from '@/components/case/case-today';
import { ReadingMark } from '@/components/case/reading-mark';
import { LmsNotice } from '@/components/lms/lms-notice';
import { LmsReporter } from '@/components/lms/lms-reporter';
import { PackageHead } from '@/components/lms/package-head';
import { PaperAnswers } from '@/components/quiz/paper/paper-answers';
import { SearchButton } from '@/components/search/search-button';
import { ThemeSwitch } from '@/components/site/theme-switch';
import { UnfinishedNotice } from '@/components/text/unfinished-notice';
import { PartWords } from '@/components/ui/part-words';
import { pageAddress } from '@/lib/address';
import { askPredictions } from '@/lib/cascade/prediction';
import { askCase } from '@/lib/content/ask/ask-case';
import { entriesWithin } from '@/lib/content/publish/search-entries';
import { clientWords } from '@/lib/content/read/client-words';
import { compileStory, storyLocale } from '@/lib/content/read/compile';
import { type CaseContent, readGlossary } from '@/lib/content/read/read';
import { readingMinutes, readOutline } from '@/lib/content/read/reading-time';
import { uiWords } from '@/lib/content/read/ui-words';
import { partNames } from '@/lib/content/schema/case-schema';
import { isUnfinished } from '@/lib/languages/fallback';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import type { Course } from '@/lib/lms/course';
import { mdxComponent } from '../joints/mdx-component';
import { storyVocabulary } from '../joints/story-vocabulary';

type Props = { content: CaseContent; locale: Locale };

/** A case as it stands in an LMS: the whole of it, with a frame of its own that leads nowhere else. */
export async function PackagePage({ content, locale }: Props) {
  const { slug, outage, words } = content;
  const t = uiWords(locale);
  const Story = mdxComponent(await compileStory(slug, locale));
  const told = storyLocale(slug, locale);
  const minutes = readingMinutes(await readOutline(slug, told));
  const questions = await askCase(content);
  const course: Course = { slug, questions, predictions: askPredictions(outage, words), parts: partNames };
  return (
    <PartWords words={clientWords(locale, 'part')}>
      <a href="#main" className="skip-link">
        {t('site.skip')}
      </a>
      <PackageHead locale={locale} name={t('site.name')}>
        <SearchButton
          locale={locale}
          source={{ brief: await entriesWithin(slug, locale) }}
          others={{}}
          words={clientWords(locale, 'search')}
        />
        <ThemeSwitch words={clientWords(locale, 'theme')} />
      </PackageHead>
      <main id="main" tabIndex={-1}>
        <LmsNotice
          course={course}
          titles={Object.fromEntries(partNames.map((id) => [id, t(`case.parts.${id}`)]))}
          words={clientWords(locale, 'lms')}
          locale={languages[locale].intl}
        />
        <article className="case page-width">
          <CaseHead content={content} locale={locale} minutes={minutes} />
          {(told !== locale || isUnfinished(words)) && <UnfinishedNotice locale={locale} />}
          <CaseContents slug={slug} locale={locale} />
          <div lang={told}>
            <Story components={storyVocabulary(content, locale, await readGlossary(locale))} />
          </div>
          <CaseToday content={content} locale={locale} />
          <CaseSources content={content} locale={locale} />
          <PaperAnswers questions={questions} locale={locale} />
          {/* the quiz shows what was understood: who reads fast must not be kept from being done */}
          <ReadingMark slug={slug} parts={partNames} pace="glance" />
        </article>
      </main>
      <footer className="page-width mt-20 border-t-2 border-ink py-8 text-[0.95rem] text-ink-soft">
        <p className="max-w-measure">{t('site.footer')}</p>
        <p className="mt-1 max-w-measure">
          {t('lms.licence')} <a href={pageAddress(locale, '/about')}>{t('site.credit')}</a>
        </p>
      </footer>
      <LmsReporter {...course} />
    </PartWords>
  );
}
