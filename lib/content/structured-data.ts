import { type Locale, locales } from '../locale';
import { type CaseContent, listCases, readCase } from './read';
import { uiWords } from './ui-words';

/** The whole site as a schema.org Course. */
export async function courseData(locale: Locale, site: URL) {
  const t = uiWords(locale);
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: t('home.title'),
    description: t('home.description'),
    url: new URL(`/${locale}`, site).href,
    inLanguage: locale,
    availableLanguage: locales,
    isAccessibleForFree: true,
    provider: { '@type': 'Organization', name: t('site.name'), url: site.href },
    hasPart: cases.map((content) => resource(content, locale, site)),
  };
}

/** One case as a schema.org LearningResource, part of the course. */
export function caseData(content: CaseContent, locale: Locale, site: URL) {
  const t = uiWords(locale);
  return {
    '@context': 'https://schema.org',
    ...resource(content, locale, site),
    description: content.words.description,
    learningResourceType: 'case study',
    isAccessibleForFree: true,
    isPartOf: { '@type': 'Course', name: t('home.title'), url: new URL(`/${locale}`, site).href },
    citation: content.sources.map(({ url }) => url),
  };
}

function resource({ slug, words }: CaseContent, locale: Locale, site: URL) {
  return {
    '@type': 'LearningResource',
    name: words.title,
    url: new URL(`/${locale}/cases/${slug}`, site).href,
    inLanguage: locale,
  };
}
