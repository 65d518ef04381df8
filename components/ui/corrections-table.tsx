import type { CaseContent } from '@/lib/content/read';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import { Phrase } from './phrase';
import { WideTable } from './wide-table';

/** Where a retelling differs: what it says, what the source says, what we say, and how sure that is. */
export function CorrectionsTable({ content: { outage, words }, locale }: { content: CaseContent; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <WideTable name={`${t('case.corrections')}: ${outage.organisation}`}>
      <thead>
        <tr>
          <th scope="col">{t('sources.retelling')}</th>
          <th scope="col">{t('sources.source')}</th>
          <th scope="col">{t('sources.here')}</th>
          <th scope="col">{t('sources.confidence')}</th>
        </tr>
      </thead>
      <tbody>
        {outage.corrections.map(({ id, confidence }) => (
          <tr key={id}>
            <td>
              <Phrase>{words.corrections[id]?.retelling}</Phrase>
            </td>
            <td>
              <Phrase>{words.corrections[id]?.source}</Phrase>
            </td>
            <td>
              <Phrase>{words.corrections[id]?.here}</Phrase>
            </td>
            <td>{t(`sources.confidences.${confidence}`)}</td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}
