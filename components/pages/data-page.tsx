import { StoredData } from '@/components/stored-data/stored-data';
import { crossCaseSlug } from '@/lib/content/ask/ask-cross-case';
import { crossCaseName } from '@/lib/content/ask/question-groups';
import { clientWords } from '@/lib/content/read/client-words';
import { listCases, readCase } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';

/** What the browser has stored: see, take along, put back, erase. */
export async function DataPage({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const contents = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  const names = Object.fromEntries([
    ...contents.map(({ slug, outage }) => [slug, outage.organisation]),
    [crossCaseSlug, crossCaseName(locale)],
  ]);
  return (
    <div className="page-width">
      <header className="pt-10">
        <h1 className="text-5xl">{t('dataPage.heading')}</h1>
        <p className="mt-4 max-w-measure text-xl leading-snug">{t('dataPage.lead')}</p>
      </header>
      <noscript>
        <p className="mt-8 max-w-measure">{t('dataPage.noScript')}</p>
      </noscript>
      <StoredData names={names} locale={languages[locale].intl} words={clientWords(locale, 'data')} />
    </div>
  );
}
