import { axeWidths, sidewaysWidths, smallestLabel, testedMatters, testedPages } from '@/lib/a11y-matrix';
import { listCases } from '@/lib/content/read/read';
import { listOnCall } from '@/lib/content/read/read-on-call';
import { listSessions } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import { type Locale, locales } from '@/lib/languages/locale';

const limits = ['browser', 'people', 'tables', 'pictures'] as const;

/** What is tested with every change, in the figures that the tests themselves use, and what is known not to be good enough. */
export async function AccessibilityStatement({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const pages = testedPages(await listCases(), await listSessions(), await listOnCall()).length;
  const figures = {
    pages,
    languages: locales.length,
    checks: pages * locales.length * axeWidths.length,
    narrow: axeWidths[0],
    wide: axeWidths[1],
    from: sidewaysWidths[0],
    to: sidewaysWidths.at(-1),
    label: smallestLabel,
  };
  return (
    <>
      <h2 id="accessibility">{t('accessibility.heading')}</h2>
      <p>{t('accessibility.goal')}</p>
      <h3>{t('accessibility.tested')}</h3>
      <ul>
        {testedMatters.map((matter) => (
          <li key={matter}>{t(`accessibility.matter.${matter}`, figures)}</li>
        ))}
      </ul>
      <h3>{t('accessibility.limits')}</h3>
      <ul>
        {limits.map((limit) => (
          <li key={limit}>{t(`accessibility.limit.${limit}`)}</li>
        ))}
      </ul>
    </>
  );
}
