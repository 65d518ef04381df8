import type { ReactNode } from 'react';
import { Phrase } from '@/components/text/phrase';
import { printedAddress } from '@/components/ui/printed-address';
import { casePage } from '@/lib/address';
import type { SessionContent } from '@/lib/content/read/read-session';
import { uiWords } from '@/lib/content/read/ui-words';
import type { Locale } from '@/lib/languages/locale';
import { agendaNames } from '@/lib/session/agenda';
import type { Material } from '@/lib/session/material';
import { letterOf, type Vote, votesOf } from '@/lib/session/votes';

type Props = {
  told: SessionContent;
  locale: Locale;
  /** The diagram before anything has happened. */
  picture: ReactNode;
};

/**
 * For the room. In front: what it knows, what comes in, and where to write and choose; on the back the diagram, for
 * once the story begins. A choice is a letter here: its question would tell how the choice before it ended.
 */
export function SessionHandout({ told: { material, content }, locale, picture }: Props) {
  const t = uiWords(locale);
  const { address, mark } = printedAddress(casePage(locale, content.slug));
  return (
    <section aria-labelledby="handout" className="session-handout">
      <h2 id="handout" className="text-3xl">
        {t('handout.heading')}
      </h2>
      <h3>{t('handout.situation')}</h3>
      <p>
        <Phrase>{material.situation}</Phrase>
      </p>
      <h3>{t('handout.alert')}</h3>
      <blockquote className="sheet-alert">
        <p>
          <Phrase>{material.alert.text}</Phrase>
        </p>
        <footer>{t('sheet.from', { from: material.alert.from })}</footer>
      </blockquote>
      <h3>{t('handout.questions')}</h3>
      <Lines count={9} />
      <h3>{t('handout.choose')}</h3>
      <p>{t('handout.chooseHow')}</p>
      <VoteLists material={material} locale={locale} />
      <p className="mt-6">{t('handout.turn')}</p>
      <h3 className="handout-turn">{t('handout.back')}</h3>
      <p>{t('handout.draw')}</p>
      <figure className="sheet-picture">{picture}</figure>
      <h3>{t('handout.debrief')}</h3>
      <Lines count={4} />
      <h3>{t('handout.ours')}</h3>
      <p>{t('handout.who')}</p>
      <Lines count={3} />
      <p className="mt-3" {...mark}>
        {t('handout.more', { address })}
      </p>
    </section>
  );
}

/** The choices of each agenda, with the letters of its screen; one list where both ask the same. */
function VoteLists({ material, locale }: { material: Material; locale: Locale }) {
  const t = uiWords(locale);
  const lists = agendaNames.map((agenda) => ({ agenda, votes: votesOf(material, agenda) }));
  const [short, long] = lists.map(({ votes }) => JSON.stringify(votes));
  if (short === long) return <VoteList votes={votesOf(material, 'long')} locale={locale} />;
  return lists.map(({ agenda, votes }) => (
    <div key={agenda} data-agenda={agenda}>
      <h4>{t(`session.start.${agenda}`)}</h4>
      <VoteList votes={votes} locale={locale} />
    </div>
  ));
}

function VoteList({ votes, locale }: { votes: readonly Vote[]; locale: Locale }) {
  const t = uiWords(locale);
  return (
    <ol className="handout-votes">
      {votes.map(({ item, number, asked }) => (
        <li key={item}>
          <strong>{t('handout.vote', { number })}</strong>
          {asked.options.map(({ id }, option) => (
            <span key={id}>☐ {letterOf(option)}</span>
          ))}
          <span className="handout-because">{t('handout.because')}</span>
        </li>
      ))}
    </ol>
  );
}

/** Lines to write on, nine at most. */
function Lines({ count }: { count: number }) {
  return (
    <div className="handout-lines" aria-hidden="true">
      {[...'123456789'.slice(0, count)].map((line) => (
        <span key={line} />
      ))}
    </div>
  );
}
