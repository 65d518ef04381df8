import { fileAddress } from '@/lib/address';
import { clientWords } from '@/lib/content/read/client-words';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales } from '@/lib/languages/locale';
import { SearchButton } from './search-button';

/** The search of the site, worded on the server. */
export function Search({ locale }: { locale: Locale }) {
  const others = locales.filter((other) => other !== locale);
  return (
    <SearchButton
      locale={locale}
      source={{ brief: fileAddress(locale, 'search.json'), whole: fileAddress(locale, 'search-whole.json') }}
      others={Object.fromEntries(
        others.map((other) => [
          other,
          { name: languages[other].name, source: fileAddress(other, 'search-whole.json') },
        ]),
      )}
      words={clientWords(locale, 'search')}
    />
  );
}
