import type { Diagnostic } from '@/lib/content/parse/diagnostic';
import { uiWords } from '@/lib/content/read/ui-words';
import { type Locale, outputLanguage } from '@/lib/languages/locale';

/** Stands in the place of a page whose content is broken, while the site is being written: where, what, and what to do. */
export function ContentFaults({ faults, locale }: { faults: readonly Diagnostic[]; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <div className="page-width py-10">
      <h1 className="text-4xl">{t('contentFaults.heading')}</h1>
      <p className="mt-4 max-w-measure text-lg">{t('contentFaults.lead')}</p>
      <ol className="mt-6 grid gap-5 font-mark" lang={outputLanguage}>
        {faults.map(({ file, line, column, message, remedy }) => (
          <li key={`${file}:${line}:${column} ${message}`}>
            <code>
              {file}:{line}:{column}
            </code>
            <p className="font-semibold">{message}</p>
            <p>{remedy}</p>
          </li>
        ))}
      </ol>
    </div>
  );
}
