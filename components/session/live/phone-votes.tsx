import { Phrase } from '@/components/text/phrase';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import { plural } from '@/lib/plural';
import type { LiveTally } from '@/lib/session/live/live-view';
import type { Material } from '@/lib/session/material';
import { letterOf } from '@/lib/session/votes';

type Props = {
  of: string;
  tally: LiveTally | undefined;
  material: Material;
  locale: string;
  words: ClientWords<'live'>['group'];
};

/** What came in by phone on a question, for the facilitator alone: votes by option, and how sure people were. */
export function PhoneVotes({ of, tally, material, locale, words }: Props) {
  const options = (material.decisions[of] ?? material.predictions[of])?.options ?? [];
  return (
    <div className="phone-votes">
      <ul>
        {options.map(({ id, text }, number) => (
          <li key={id}>
            <strong>{letterOf(number)}</strong> {fill(words.votes, { count: tally?.options[id] ?? 0 })}
            <span className="sr-only">
              : <Phrase>{text}</Phrase>
            </span>
          </li>
        ))}
      </ul>
      {tally && tally.answered > 0 && <p>{fill(words.certainty, tally.certainty)}</p>}
      {tally && tally.sureAndWrong > 0 && <p>{plural(words, 'sureAndWrong', tally.sureAndWrong, locale)}</p>}
    </div>
  );
}
