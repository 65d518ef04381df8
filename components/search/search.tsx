import { uiWords } from '@/lib/content/read/ui-words';
import { type Locale, localeNames, locales } from '@/lib/languages/locale';
import { SearchButton } from './search-button';

/** The search of the site, worded on the server. */
export function Search({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const template = { skipInterpolation: true };
  return (
    <SearchButton
      source={`/${locale}/search.json`}
      others={locales
        .filter((other) => other !== locale)
        .map((other) => ({ locale: other, name: localeNames[other], source: `/${other}/search.json` }))}
      words={{
        open: t('search.open'),
        title: t('search.title'),
        label: t('search.label'),
        close: t('search.close'),
        loading: t('search.loading'),
        empty: t('search.empty'),
        none: t('search.none', template),
        cut: t('search.cut'),
        failed: t('search.failed'),
        again: t('search.again'),
        hit: t('search.hits', { count: 1 }),
        hits: t('search.hits', { ...template, count: 2 }),
        keys: t('search.keys'),
        kinds: {
          page: t('search.kinds.page'),
          term: t('search.kinds.term'),
          step: t('search.kinds.step'),
          part: t('search.kinds.part'),
          lesson: t('search.kinds.lesson'),
          loop: t('search.kinds.loop'),
          question: t('search.kinds.question'),
        },
      }}
    />
  );
}
