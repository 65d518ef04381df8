import { Phrase } from '@/components/ui/phrase';
import type { SessionContent } from '@/lib/content/read-session';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';
import type { SessionItem } from '@/lib/session/schema';
import { votesOf } from '@/lib/session/votes';
import { SheetCards } from './sheet-cards';
import { SheetSteps } from './sheet-steps';

type Props = { item: SessionItem; told: SessionContent; locale: Locale };

/** One item of the agenda on paper: how long, what to say, what to keep in mind, and what it needs. */
export function SheetItem({ item, told, locale }: Props) {
  const t = uiWords(locale);
  const { title = item.id, say = '', note } = told.words.items[item.id] ?? {};
  return (
    <li className="sheet-item">
      <h3>
        {title} <span className="sheet-time">{timeOf(item, told, locale)}</span>
      </h3>
      <p className="sheet-say">
        <Phrase>{`“${say}”`}</Phrase>
      </p>
      {note && (
        <p className="sheet-note">
          <strong>{t('session.desk.note')}:</strong> <Phrase>{note}</Phrase>
        </p>
      )}
      <Task item={item} told={told} locale={locale} />
    </li>
  );
}

function timeOf({ id }: SessionItem, { material: { agendas } }: SessionContent, locale: Locale): string {
  const t = uiWords(locale);
  const short = agendas.short.find((stop) => stop.id === id)?.minutes;
  const long = agendas.long.find((stop) => stop.id === id)?.minutes;
  if (short !== undefined && long !== undefined && short !== long) return t('session.sheet.time', { short, long });
  const minutes = t('session.sheet.one', { minutes: short ?? long });
  if (short === undefined) return `${minutes}, ${t('session.sheet.onlyLong')}`;
  return long === undefined ? `${minutes}, ${t('session.sheet.onlyShort')}` : minutes;
}

function Task({ item, told, locale }: Props) {
  const { material } = told;
  const t = uiWords(locale);
  switch (item.type) {
    case 'welcome':
      return (
        <>
          <p className="sheet-do">{t('session.sheet.handOut')}</p>
          <blockquote className="sheet-alert">
            <Phrase>{material.situation}</Phrase>
          </blockquote>
        </>
      );
    case 'alert':
      return (
        <blockquote className="sheet-alert">
          <p>
            <Phrase>{material.alert.text}</Phrase>
          </p>
          <footer>
            {t('session.sheet.from', { from: material.alert.from })}. {t('session.sheet.alertNote')}
          </footer>
        </blockquote>
      );
    case 'ask':
      return <SheetCards name={material.items[item.id]?.title ?? ''} ids={item.cards} told={told} locale={locale} />;
    case 'decide':
      return <Question item={item} outcome={t('session.sheet.then')} told={told} locale={locale} />;
    case 'predict':
      return <Question item={item} outcome={t('session.sheet.right')} told={told} locale={locale} />;
    case 'story':
      return (
        <>
          {item === told.session.items.find(({ type }) => type === 'story') && (
            <p className="sheet-do">{t('session.sheet.turn')}</p>
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
        <ul className="sheet-boxes">
          {material.changes.map(({ id, text }) => (
            <li key={id}>
              <Phrase>{text}</Phrase>
            </li>
          ))}
        </ul>
      );
  }
}

function Question({ item, outcome, told, locale }: Props & { outcome: string }) {
  const t = uiWords(locale);
  const vote = votesOf(told.session, told.material).find((each) => each.item === item.id);
  if (!vote) return null;
  const { number, asked } = vote;
  const was = asked.options.find(({ id }) => id === asked.was)?.text;
  return (
    <div className="sheet-vote">
      <p className="sheet-do">{t('session.sheet.vote', { number })}</p>
      <p className="font-semibold">
        <Phrase>{asked.question}</Phrase>
      </p>
      <ol className="sheet-options">
        {asked.options.map(({ id, text }) => (
          <li key={id}>
            <Phrase>{text}</Phrase>
          </li>
        ))}
      </ol>
      <p>
        <strong>{outcome}</strong> <Phrase>{`${was?.replace(/\.$/, '')}. ${asked.outcome}`}</Phrase>
      </p>
    </div>
  );
}
