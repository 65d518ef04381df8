import { useRef } from 'react';
import { useSecondsLeft } from '@/components/session/use-seconds-left';
import { useSaid } from '@/components/ui/use-said';
import { useShortcut } from '@/components/ui/use-shortcut';
import type { ClientWords } from '@/lib/client-words';
import { fill } from '@/lib/fill';
import type { SessionEvent } from '@/lib/session/session-reducer';
import type { Timer } from '@/lib/session/timer';

type Props = { timer: Timer; words: ClientWords<'session'>['timer']; onEvent: (event: SessionEvent) => void };

/** What can be done about the time left for this item. It never stops anything, and speaks only when asked. */
export function PresenterTimer({ timer, words, onEvent }: Props) {
  const seconds = useSecondsLeft(timer);
  const [told, say] = useSaid();
  const tell = useRef<HTMLButtonElement>(null);
  useShortcut(tell);
  const left = { minutes: Math.floor(seconds / 60), seconds: seconds % 60 };
  return (
    <section className="presenter-timer">
      {seconds === 0 && !timer.hidden && <p>{words.up}</p>}
      <p className="flex flex-wrap gap-2">
        <button type="button" className="press" onClick={() => onEvent({ type: 'add-minute', at: Date.now() })}>
          {words.add}
        </button>
        <button type="button" className="press" onClick={() => onEvent({ type: 'hide-timer' })}>
          {timer.hidden ? words.show : words.hide}
        </button>
        <button
          ref={tell}
          type="button"
          data-keys="t"
          className="press"
          onClick={() => say(seconds === 0 ? words.up : fill(words.left, left))}
        >
          {words.tell}
        </button>
      </p>
      <p aria-live="polite" className="sr-only">
        {told}
      </p>
    </section>
  );
}
