import { useEffect, useRef } from 'react';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { SessionState } from '@/lib/session/session-reducer';

type Props = {
  previous: SessionState[];
  locale: string;
  words: ClientWords<'session'>;
  /** The reader has just come from another session; the focus comes along. */
  isFresh: boolean;
  onBegin: (how: { agenda: 'short' | 'long'; roleplay: boolean }) => void;
  onOpen: (at: number) => void;
};

const agendas = ['short', 'long'] as const;

/** Before a session: how long, how, or on with one that was left. The page keeps what is chosen before it is taken over. */
export function PresenterStart({ previous, locale, words: { start, roleplay }, isFresh, onBegin, onOpen }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, [isFresh]);
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' });
  const open = previous.filter(({ over }) => over === undefined).toReversed();
  const over = previous.filter((session) => session.over !== undefined).toReversed();
  return (
    <form
      className="presenter-start"
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = new FormData(event.currentTarget);
        onBegin({
          agenda: chosen.get('agenda') === 'long' ? 'long' : 'short',
          roleplay: chosen.get('mode') === 'roleplay',
        });
      }}
    >
      <h2 ref={heading} tabIndex={-1} className="text-3xl">
        {start.heading}
      </h2>
      <fieldset>
        <legend>{start.agenda}</legend>
        {agendas.map((each) => (
          <label key={each}>
            <input type="radio" name="agenda" value={each} defaultChecked={each === 'short'} />
            {start[each]}
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{start.mode}</legend>
        <label>
          <input type="radio" name="mode" value="team" defaultChecked />
          {start.team}
        </label>
        <label>
          <input type="radio" name="mode" value="roleplay" />
          {start.roleplay}
        </label>
      </fieldset>
      <p className="presenter-roleplay">{roleplay.lead}</p>
      <p className="flex flex-wrap gap-3">
        <button type="submit" className="presenter-next">
          {start.begin}
        </button>
        {open.map(({ at }) => (
          <button key={at} type="button" className="press" onClick={() => onOpen(at)}>
            {fill(start.resume, { time: time.format(at) })}
          </button>
        ))}
      </p>
      {over.length > 0 && (
        <>
          <h3 className="mt-6 text-xl">{start.earlier}</h3>
          <p className="flex flex-wrap gap-3">
            {over.map(({ at }) => (
              <button key={at} type="button" className="press" onClick={() => onOpen(at)}>
                {fill(start.open, { time: time.format(at) })}
              </button>
            ))}
          </p>
        </>
      )}
    </form>
  );
}
