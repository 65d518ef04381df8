import { Phrase } from '@/components/text/phrase';
import type { SessionContent } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { votesOf } from '@/lib/session/votes';

type Props = { id: string; outcome: string; told: SessionContent; locale: Locale };

/** A choice or a prediction on paper: the options to read out and, below them, how it went. */
export function SheetVote({ id, outcome, told, locale }: Props) {
  const t = uiWords(locale);
  const vote = votesOf(told.session, told.material).find((each) => each.item === id);
  if (!vote) return null;
  const { number, asked } = vote;
  const was = asked.options.find((option) => option.id === asked.was)?.text;
  return (
    <div className="sheet-vote">
      <p className="sheet-do">{t('sheet.vote', { number })}</p>
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
