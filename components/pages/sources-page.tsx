import { PageHead } from '@/components/site/page-head';
import { CorrectionsTable } from '@/components/text/corrections-table';
import { SourceList } from '@/components/text/source-list';
import { casePage } from '@/lib/address';
import { listCases, readCase, readSources } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

/** Every source and every correction, case by case. */
export async function SourcesPage({ locale }: { locale: Locale }) {
  const t = uiWords(locale);
  const shared = await readSources();
  const cases = await Promise.all((await listCases()).map((slug) => readCase(slug, locale)));
  return (
    <div className="page-width">
      <PageHead title={t('sources.heading')} lead={t('sources.lead')} />
      {cases.map((content) => (
        <section key={content.slug} className="mt-14">
          <h2 id={content.slug} className="mb-4 text-3xl">
            <a href={casePage(locale, content.slug)}>{content.words.title}</a>
          </h2>
          <SourceList sources={content.outage.sources} locale={locale} anchor={content.slug} />
          {content.outage.corrections.length > 0 && (
            <>
              <h3 className="mt-8 mb-3 text-xl">{t('case.corrections')}</h3>
              <CorrectionsTable content={content} locale={locale} />
            </>
          )}
        </section>
      ))}
      <section className="mt-14">
        <h2 id="shared" className="mb-4 text-3xl">
          {t('sources.shared')}
        </h2>
        <SourceList sources={shared} locale={locale} />
      </section>
    </div>
  );
}
