import type { ReactNode } from 'react';
import { Phrase } from '@/components/ui/phrase';
import type { SessionContent } from '@/lib/content/read-session';
import { uiWords } from '@/lib/content/ui-words';
import type { Locale } from '@/lib/locale';

type Props = {
  told: SessionContent;
  locale: Locale;
  /** The diagram before anything has happened. */
  picture: ReactNode;
  address: string;
};

/** For the room: what it knows, what comes in and where to write; on the other side, for later, the choices. No answer. */
export function SessionHandout({ told: { session, material }, locale, picture, address }: Props) {
  const t = uiWords(locale);
  const asked = session.items.flatMap((item) => {
    if (item.type === 'decide') return material.decisions[item.decision] ?? [];
    return item.type === 'predict' ? (material.predictions[item.prediction] ?? []) : [];
  });
  const { debrief } = material;
  return (
    <section aria-labelledby="handout" className="session-handout">
      <h2 id="handout" className="text-3xl">
        {t('session.handout.heading')}
      </h2>
      <h3>{t('session.handout.situation')}</h3>
      <p>
        <Phrase>{material.situation}</Phrase>
      </p>
      <h3>{t('session.handout.alert')}</h3>
      <blockquote className="sheet-alert">
        <p>
          <Phrase>{material.alert.text}</Phrase>
        </p>
        <footer>{t('session.sheet.from', { from: material.alert.from })}</footer>
      </blockquote>
      <h3>{t('session.handout.questions')}</h3>
      <Lines count={9} />
      <h3 className="handout-turn">{t('session.handout.turn')}</h3>
      <figure className="sheet-picture">{picture}</figure>
      <h3>{t('session.handout.choose')}</h3>
      <div className="handout-choices">
        {asked.map(({ question, options }) => (
          <div key={question}>
            <p className="font-semibold">
              <Phrase>{question}</Phrase>
            </p>
            <ul className="sheet-boxes">
              {options.map(({ id, text }) => (
                <li key={id}>
                  <Phrase>{text}</Phrase>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <h3>{t('session.handout.debrief')}</h3>
      <ul className="sheet-list">
        {Object.entries(debrief).map(([id, { question }]) => (
          <li key={id}>
            <Phrase>{question}</Phrase>
          </li>
        ))}
      </ul>
      <h3>{t('session.handout.ours')}</h3>
      <p>{t('session.handout.who')}</p>
      <Lines count={3} />
      <p className="mt-3">{t('session.handout.more', { address })}</p>
    </section>
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
