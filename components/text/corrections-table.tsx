import { RecordsTable } from '@/components/ui/records-table';
import type { CaseContent } from '@/lib/content/read/read';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { Phrase } from './phrase';

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
