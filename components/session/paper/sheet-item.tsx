import { Phrase } from '@/components/text/phrase';
import type { SessionContent } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { agendaNames } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';
import type { SessionItem } from '@/lib/session/schema';
import { SheetCards } from './sheet-cards';
import { SheetSteps } from './sheet-steps';
import { SheetVote } from './sheet-vote';

type Props = { item: SessionItem; told: SessionContent; locale: Locale };

/** One item of the agenda on paper: how long, what to say, what to keep in mind, and what it needs. */
export function SheetItem({ item, told, locale }: Props) {
  const t = uiWords(locale);
  const { title = item.id, say = '', note } = told.words.items[item.id] ?? {};
  const [own, other] = agendaNames.filter((agenda) => told.material.agendas[agenda].some(({ id }) => id === item.id));
  return (
    <li className="sheet-item" data-agenda={other ? undefined : own}>
      <h3>
        {title} <span className="sheet-time">{timeOf(item, told, locale)}</span>
      </h3>
      <p className="sheet-say">
        <Phrase>{`“${say}”`}</Phrase>
      </p>
      {note && (
        <p className="sheet-note">
          <strong>{t('session.presenter.note')}:</strong> <Phrase>{note}</Phrase>
        </p>
      )}
      <Task item={item} told={told} locale={locale} />
    </li>
  );
}

function timeOf({ id }: SessionItem, { material: { agendas } }: SessionContent, locale: Locale): string {
  const t = uiWords(locale);
  const short = agendas.short.find((item) => item.id === id)?.minutes;
  const long = agendas.long.find((item) => item.id === id)?.minutes;
  if (short !== undefined && long !== undefined && short !== long) return t('sheet.time', { short, long });
  const minutes = t('sheet.one', { minutes: short ?? long });
  if (short === undefined) return `${minutes}, ${t('sheet.onlyLong')}`;
  return long === undefined ? `${minutes}, ${t('sheet.onlyShort')}` : minutes;
}

function Task({ item, told, locale }: Props) {
  const { material } = told;
  const t = uiWords(locale);
  switch (item.type) {
    case 'welcome':
      return (
        <>
          <p className="sheet-do">{t('sheet.situation')}</p>
          <blockquote className="sheet-alert">
            <Phrase>{material.situation}</Phrase>
          </blockquote>
        </>
      );
    case 'alert':
      return <Alert material={material} locale={locale} />;
    case 'ask':
      return <SheetCards name={material.items[item.id]?.title ?? ''} ids={item.cards} told={told} locale={locale} />;
    case 'decide':
      return <SheetVote id={item.id} outcome={t('sheet.then')} told={told} locale={locale} />;
    case 'predict':
      return <SheetVote id={item.id} outcome={t('sheet.right')} told={told} locale={locale} />;
    case 'story':
      return (
        <>
          {item === told.session.items.find(({ type }) => type === 'story') && (
            <p className="sheet-do">{t('sheet.turn')}</p>
          )}
          <SheetSteps id={item.id} material={material} locale={locale} />
        </>
      );
    case 'debrief':
      return (
        <ul className="sheet-list">
          {item.questions.map((id) => (
            <li key={id}>
              <strong>
                <Phrase>{material.debrief[id]?.question}</Phrase>
              </strong>{' '}
              {t('session.talk.listen')}: <Phrase>{material.debrief[id]?.listen}</Phrase>
            </li>
          ))}
        </ul>
      );
    case 'change':
      return (
        <>
          <p className="sheet-do">{t('sheet.changes')}</p>
          <ul className="sheet-boxes">
            {material.changes.map(({ id, text }) => (
              <li key={id}>
                <Phrase>{text}</Phrase>
              </li>
            ))}
          </ul>
        </>
      );
  }
}

function Alert({ material: { alert }, locale }: { material: Material; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <>
      <p className="sheet-do">{t('sheet.handOut')}</p>
      <blockquote className="sheet-alert">
        <p>
          <Phrase>{alert.text}</Phrase>
        </p>
        <footer>
          {t('sheet.from', { from: alert.from })}. {t('sheet.alertNote')}
        </footer>
      </blockquote>
    </>
  );
}
