import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { Phrase } from './phrase';
import { RecordsTable } from './records-table';

const sides = ['retelling', 'source', 'here'] as const;

/** Where a retelling differs: what it says, what the source says, what we say, and how sure that is. */
export function CorrectionsTable({ content: { outage, words }, locale }: { content: CaseContent; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <RecordsTable
      name={`${t('case.corrections')}: ${outage.organisation}`}
      heads={[...sides.map((side) => t(`sources.${side}`)), t('sources.confidence')]}
      rows={outage.corrections.map(({ id, confidence }) => ({
        id,
        cells: [
          ...sides.map((side) => <Phrase key={side}>{words.corrections[id]?.[side]}</Phrase>),
          t(`sources.confidences.${confidence}`),
        ],
      }))}
    />
  );
}
