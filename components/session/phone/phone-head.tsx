import { useId } from 'react';
import { askServer } from '@/components/session/live/ask-server';
import { newKey } from '@/components/session/live/new-key';
import { useSecondsLeft } from '@/components/session/use-seconds-left';
import { FocusedInput } from '@/components/ui/focused-input';
import { useOpener } from '@/components/ui/screen-reader/use-opener';
import { useSaid } from '@/components/ui/use-said';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { Locale } from '@/lib/languages/locale';
import type { StreamStatus } from '@/lib/session/live/client/event-stream';
import { sessionPartAddress } from '@/lib/session/live/live-address';
import { liveLimits } from '@/lib/session/live/live-limits';
import type { LiveReceipt, OwnName } from '@/lib/session/live/live-request';
import type { Timer } from '@/lib/session/timer';

type Props = {
  session: string;
  locale: Locale;
  name: string | undefined;
  status: StreamStatus;
  hasOthers: boolean;
  /** By the clock of this device. */
  timer: Timer | undefined;
  words: ClientWords<'phone'>;
};

/** Above everything on the phone: as whom somebody takes part, how the line is, and the time that is left. */
export function PhoneHead({ session, locale, name, status, hasOthers, timer, words }: Props) {
  const [told, say] = useSaid();
  const { opened, openerOf, close } = useOpener<'name'>();
  const field = useId();

  async function rename(next: string): Promise<void> {
    const body: OwnName = { key: newKey(), name: next };
    const reply = await askServer<LiveReceipt>(sessionPartAddress(session, 'name', locale), { method: 'POST', body });
    if (reply.type === 'done') close();
    else say(reply.type === 'refused' ? reply.error.message : words.unreachable);
  }

  return (
    <header className="phone-head">
      <div className="phone-who">
        {name !== undefined && <p>{fill(words.as, { name })}</p>}
        {timer && !timer.hidden && <TimeLeft timer={timer} words={words} />}
      </div>
      {name !== undefined && (
        <button type="button" className="phone-rename" {...openerOf('name')}>
          {words.rename}
        </button>
      )}
      {opened && (
        <form
          className="phone-naming"
          onSubmit={(event) => {
            event.preventDefault();
            const typed = new FormData(event.currentTarget).get('name');
            rename(typeof typed === 'string' ? typed.trim() : '');
          }}
        >
          <label htmlFor={field}>
            {words.newName}
            <FocusedInput id={field} name="name" autoComplete="off" maxLength={liveLimits.name} />
          </label>
          <button type="submit" className="press">
            {words.save}
          </button>
          <button type="button" className="press" onClick={close}>
            {words.cancel}
          </button>
        </form>
      )}
      <p aria-live="polite" className="phone-told">
        {told}
      </p>
      <p role="status" className="phone-line" data-status={status}>
        {words.status[status]}
      </p>
      {hasOthers && <p className="join-hint">{words.others}</p>}
    </header>
  );
}

function TimeLeft({ timer, words }: { timer: Timer; words: Props['words'] }) {
  const seconds = useSecondsLeft(timer);
  const left = { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  return (
    <p role="timer" aria-live="off">
      {fill(words.left, left)}
    </p>
  );
}
