import { CorrectionsTable } from '@/components/text/corrections-table';
import { HeadingLink } from '@/components/text/heading-link';
import { Phrase } from '@/components/text/phrase';
import { SourceList } from '@/components/text/source-list';
import { SourceNote } from '@/components/text/source-note';
import { Folded } from '@/components/ui/folded';
import { RecordsTable } from '@/components/ui/records-table';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import { languages } from '@/lib/languages/languages';
import type { Locale } from '@/lib/languages/locale';
import { numberFormat } from '@/lib/number-format';

type Props = { content: CaseContent; locale: Locale };

/** What the case rests on: its sources, the corrections to retellings, and where each figure comes from. */
export function CaseSources({ content, locale }: Props) {
  const t = uiWords(locale);
  return (
    <section className="mt-14">
      <h2 id="sources" className="linked-heading text-3xl">
        {t('case.sources')}
      </h2>
      <HeadingLink id="sources" title={t('case.sources')} locale={locale} />
      <h3 className="mt-6 mb-3 text-xl">{t('case.sourceList')}</h3>
      <SourceList sources={content.sources} locale={locale} numbered />
      {content.outage.corrections.length > 0 && (
        <>
          <h3 className="mt-10 mb-3 text-xl">{t('case.corrections')}</h3>
          <CorrectionsTable content={content} locale={locale} />
        </>
      )}
      {content.outage.claims.length > 0 && (
        <details className="mt-10">
          <summary className="font-mark text-xl font-bold">{t('case.claims')}</summary>
          <Folded>
            <ClaimsTable content={content} locale={locale} />
          </Folded>
        </details>
      )}
    </section>
  );
}

function ClaimsTable({ content, locale }: Props) {
  const t = uiWords(locale);
  const number = numberFormat(languages[locale].intl);
  const written = (figure: number) => (figure >= 1900 && figure <= 2100 ? String(figure) : number.format(figure));
  return (
    <RecordsTable
      name={t('case.claims')}
      heads={(['figure', 'meaning', 'basis', 'origin'] as const).map((head) => t(`sources.${head}`))}
      rows={content.outage.claims.map(({ id, figures, basis, sources }) => ({
        id,
        cells: [
          figures.map(written).join(', '),
          <Phrase key="meaning">{content.words.claims[id]}</Phrase>,
          t(`sources.bases.${basis}`),
          sources.map((source) => <SourceNote key={source} id={source} content={content} locale={locale} />),
        ],
      }))}
    />
  );
}
