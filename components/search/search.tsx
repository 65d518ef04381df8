import { clientWords } from '@/lib/content/read/client-words';
import { type Locale, localeNames, locales } from '@/lib/languages/locale';
import { SearchButton } from './search-button';

/** The search of the site, worded on the server. */
export function Search({ locale }: { locale: Locale }) {
  const others = locales.filter((other) => other !== locale);
  return (
    <SearchButton
      locale={locale}
      others={Object.fromEntries(others.map((other) => [other, localeNames[other]]))}
      words={clientWords(locale, 'search')}
    />
  );
}
