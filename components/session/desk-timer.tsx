import { useEffect, useRef, useState } from 'react';
import { useShortcut } from '@/components/ui/use-shortcut';
import { fill } from '@/lib/fill';
import { leftAt, type SessionEvent, type Timer } from '@/lib/session/session';
import type { SessionUiWords } from './word-session';

type Props = { timer: Timer; words: SessionUiWords['timer']; onEvent: (event: SessionEvent) => void };

/** The time left for this item. It never stops anything, and speaks only when asked. */
export function DeskTimer({ timer, words, onEvent }: Props) {
  const [now, setNow] = useState(() => Date.now());
  const [told, setTold] = useState('');
  const tell = useRef<HTMLButtonElement>(null);
  const runs = timer.since !== undefined;
  useShortcut(tell);
  useEffect(() => {
    setNow(Date.now());
    if (!runs) return;
    const clock = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(clock);
  }, [runs]);

  const seconds = Math.ceil(leftAt(timer, Math.max(now, timer.since ?? 0)) / 1000);
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  const sentence = seconds <= 0 ? words.up : fill(words.left, { minutes, seconds: rest });
  return (
    <section aria-label={words.label} className="desk-timer">
      {!timer.hidden && (
        <p role="timer" aria-live="off">
          {seconds <= 0 ? (
            <span className="text-base">{words.up}</span>
          ) : (
            <span className="desk-time">{`${minutes}:${String(rest).padStart(2, '0')}`}</span>
          )}
        </p>
      )}
      <p className="flex flex-wrap gap-2">
        <button
          type="button"
          className="press"
          onClick={() => onEvent({ type: runs ? 'pause' : 'resume', at: Date.now() })}
        >
          {runs ? words.pause : words.resume}
        </button>
        <button type="button" className="press" onClick={() => onEvent({ type: 'add-minute' })}>
          {words.add}
        </button>
        <button type="button" className="press" onClick={() => onEvent({ type: 'hide-timer' })}>
          {timer.hidden ? words.show : words.hide}
        </button>
        <button ref={tell} type="button" data-keys="t" className="press" onClick={() => setTold(sentence)}>
          {words.tell}
        </button>
      </p>
      <p role="status" className="sr-only">
        {told}
      </p>
    </section>
  );
}
