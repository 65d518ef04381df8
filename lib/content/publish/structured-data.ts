import { casePage, homePage } from '@/lib/address';
import { withBase } from '@/lib/base-path';
import { storyLocale } from '@/lib/content/read/compile';
import { type CaseContent, listCases, readCase } from '@/lib/content/read/read';
import { readingMinutes, readOutline } from '@/lib/content/read/reading-time';
import { uiWords } from '@/lib/content/read/ui-words';
import { type Locale, locales } from '@/lib/languages/locale';

/** The whole site as a schema.org Course. */
export async function courseData(locale: Locale, site: URL) {
  const t = uiWords(locale);
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  const resources = await Promise.all(cases.map((content) => resource(content, locale, site)));
  const minutes = await Promise.all(cases.map(({ slug }) => minutesOf(slug, locale)));
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: t('home.title'),
    description: t('home.description'),
    url: new URL(homePage(locale), site).href,
    inLanguage: locale,
    availableLanguage: locales,
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: t('site.name'), url: new URL(withBase('/'), site).href },
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'EUR' },
    hasCourseInstance: {
      '@type': 'CourseInstance',
      courseMode: 'Online',
      inLanguage: locale,
      courseWorkload: `PT${minutes.reduce((all, each) => all + each, 0)}M`,
    },
    hasPart: resources,
  };
}

/** One case as a schema.org LearningResource, part of the course. */
export async function caseData(content: CaseContent, locale: Locale, site: URL) {
  const t = uiWords(locale);
  return {
    '@context': 'https://schema.org',
    ...(await resource(content, locale, site)),
    description: content.words.description,
    learningResourceType: 'case study',
    teaches: content.outage.goals.map((goal) => content.words.goals[goal]),
    isAccessibleForFree: true,
    isPartOf: { '@type': 'Course', name: t('home.title'), url: new URL(homePage(locale), site).href },
    citation: content.sources.map(({ url }) => url),
  };
}

async function resource({ slug, words }: CaseContent, locale: Locale, site: URL) {
  return {
    '@type': 'LearningResource',
    name: words.title,
    url: new URL(casePage(locale, slug), site).href,
    inLanguage: locale,
    timeRequired: `PT${await minutesOf(slug, locale)}M`,
  };
}

async function minutesOf(slug: string, locale: Locale): Promise<number> {
  return readingMinutes(await readOutline(slug, storyLocale(slug, locale)));
}
