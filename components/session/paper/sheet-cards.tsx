import { Phrase } from '@/components/text/phrase';
import { WideTable } from '@/components/ui/wide-table';
import type { SessionContent } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';

type Props = { name: string; ids: string[]; told: SessionContent; locale: Locale };

/** The cards of a round on paper: what somebody asks, what to read out, and what it rests on. */
export function SheetCards({ name, ids, told, locale }: Props) {
  const t = uiWords(locale);
  return (
    <WideTable name={name}>
      <thead>
        <tr>
          <th scope="col">{t('sheet.ask')}</th>
          <th scope="col">{t('sheet.show')}</th>
          <th scope="col">{t('sheet.kind')}</th>
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => {
          const card = told.material.cards[id];
          return (
            card && (
              <tr key={id}>
                <th scope="row">
                  <Phrase>{card.ask}</Phrase>
                </th>
                <td>
                  {card.screen.length > 0 && <pre className="card-screen">{card.screen.join('\n')}</pre>}
                  <Phrase>{card.show}</Phrase>
                  {card.note && (
                    <span className="sheet-note block">
                      <strong>{t('session.presenter.note')}:</strong> <Phrase>{card.note}</Phrase>
                    </span>
                  )}
                </td>
                <td>
                  {t(`session.cards.${card.basis}`)}
                  {card.herring && `, ${t('session.cards.herring')}`}
                  <Basis id={id} told={told} locale={locale} />
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </WideTable>
  );
}

/** The sources of a fact, by their numbers in the list. */
function Basis({ id, told: { session, content }, locale }: { id: string; told: SessionContent; locale: Locale }) {
  const card = session.cards.find((each) => each.id === id);
  if (card?.basis !== 'fact') return null;
  const numbers = card.sources.map((source) => content.sources.findIndex((each) => each.id === source) + 1);
  return <span className="block">{uiWords(locale)('sheet.basis', { numbers: numbers.join(', ') })}</span>;
}
