import type { ReactNode } from 'react';
import type { PresenterKey } from '@/components/session/channel';
import { useSecondsLeft } from '@/components/session/use-seconds-left';
import type { ClientWords } from '@/lib/client-words';
import type { SessionEvent } from '@/lib/session/session-reducer';
import type { Timer } from '@/lib/session/timer';

type Props = {
  timer: Timer;
  isBlack: boolean;
  words: ClientWords<'session'>;
  steps: ReactNode;
  onPress: (press: PresenterKey) => void;
  onEvent: (event: SessionEvent) => void;
};

/** What a facilitator needs at hand all the time: the time, the room's screen, back and on. */
export function PresenterBar({ timer, isBlack, words: { timer: words, window }, steps, onPress, onEvent }: Props) {
  const seconds = useSecondsLeft(timer);
  const runs = timer.since !== undefined;
  return (
    <div className="presenter-bar">
      <div className="presenter-clock">
        {!timer.hidden && (
          <p role="timer" aria-label={words.label} aria-live="off" className="presenter-time">
            {`${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`}
          </p>
        )}
        <button
          type="button"
          className="press"
          onClick={() => onEvent({ type: runs ? 'pause' : 'resume', at: Date.now() })}
        >
          {runs ? words.pause : words.resume}
        </button>
        <button type="button" className="press" aria-pressed={isBlack} onClick={() => onPress('black')}>
          {isBlack ? window.light : window.black}
        </button>
      </div>
      {steps}
    </div>
  );
}
