import { useLiveStream } from '@/components/session/live/use-live-stream';
import { useWakeLock } from '@/components/session/live/use-wake-lock';
import type { Locale } from '@/lib/languages/locale';
import { byOurClock } from '@/lib/session/live/client/heard';
import type { DrawQuiz, Participation, PhoneWords } from './participation';
import { PhoneHead } from './phone-head';
import { PhoneScene } from './phone-scene';
import { useAnswers } from './use-answers';

type Props = {
  participation: Participation;
  locale: Locale;
  words: PhoneWords;
  drawQuiz: DrawQuiz;
  onLeave: () => void;
};

/** The phone of somebody who has joined: who they are, how the line is, and the one thing that the room is at. */
export function PhoneRoom({ participation, locale, words, drawQuiz, onLeave }: Props) {
  const { session, slug, waiting } = participation;
  const { heard, status, end, hasOthers, retake } = useLiveStream(session, 'participant', locale);
  const isOnline = status === 'open' || status === 'polling';
  const answers = useAnswers({ session, slug, locale }, waiting, isOnline);
  const { room, own, skew } = heard;
  useWakeLock(end === undefined && room !== undefined && room.scene.type !== 'over');

  if (end) {
    const isElsewhere = end.why === 'replaced';
    return (
      <section className="phone-end">
        <p role="status">{end.why === 'refused' ? end.message : words.phone.end[end.why]}</p>
        <button type="button" className="press" onClick={isElsewhere ? retake : onLeave}>
          {isElsewhere ? words.phone.retake : words.phone.again}
        </button>
      </section>
    );
  }
  return (
    <>
      <PhoneHead
        {...{ session, locale, status, hasOthers }}
        name={own?.name}
        timer={room?.timer && byOurClock(room.timer, skew)}
        words={words.phone}
      />
      {room ? (
        <PhoneScene {...{ room, own, skew, waiting, answers, drawQuiz, words }} />
      ) : (
        <p className="mt-6">{words.phone.wait}</p>
      )}
    </>
  );
}
