import { Phrase } from '@/components/text/phrase';
import type { SessionContent } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { agendaNames } from '@/lib/session/agenda';
import { votesOf } from '@/lib/session/votes';

type Props = { id: string; outcome: string; told: SessionContent; locale: Locale };

/** A choice or a prediction on paper: the options to read out and, below them, how it went. */
export function SheetVote({ id, outcome, told, locale }: Props) {
  const t = uiWords(locale);
  const votes = agendaNames.flatMap((agenda) => {
    const vote = votesOf(told.material, agenda).find((each) => each.item === id);
    return vote ? [{ agenda, ...vote }] : [];
  });
  const [first, second] = votes;
  if (!first) return null;
  const { number, asked } = first;
  const was = asked.options.find((option) => option.id === asked.was)?.text;
  return (
    <div className="sheet-vote">
      {second && second.number !== number ? (
        votes.map((each) => (
          <p key={each.agenda} data-agenda={each.agenda} className="sheet-do">
            {t('sheet.voteIn', { agenda: t(`session.start.${each.agenda}`), number: each.number })}
          </p>
        ))
      ) : (
        <p className="sheet-do">{t('sheet.vote', { number })}</p>
      )}
      <p className="font-semibold">
        <Phrase>{asked.question}</Phrase>
      </p>
      <ol className="sheet-options">
        {asked.options.map((option) => (
          <li key={option.id}>
            <Phrase>{option.text}</Phrase>
          </li>
        ))}
      </ol>
      <p>
        <strong>{outcome}</strong> <Phrase>{`${was?.replace(/\.$/, '')}. ${asked.outcome}`}</Phrase>
      </p>
    </div>
  );
}
