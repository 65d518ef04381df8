import type { ClientWords } from '@/lib/client-words';
import type { RoomPlay } from '@/lib/session/room-play';
import type { SessionEvent } from '@/lib/session/session-reducer';

type Props = {
  /** What was played before, if anything. */
  play: RoomPlay | undefined;
  words: ClientWords<'session'>['onCall'];
  onEvent: (event: SessionEvent) => void;
};

/** The way from the agenda to being on call with the group. */
export function PresenterOnCall({ play, words, onEvent }: Props) {
  return (
    <section className="presenter-on-call">
      <h3 className="text-xl">{words.heading}</h3>
      <p>{words.lead}</p>
      <p className="flex flex-wrap gap-2">
        {play && (
          <button type="button" className="press" onClick={() => onEvent({ type: 'return-to-play', at: Date.now() })}>
            {words.resume}
          </button>
        )}
        <button type="button" className="press" onClick={() => onEvent({ type: 'take-pager', at: Date.now() })}>
          {play ? words.again : words.begin}
        </button>
      </p>
    </section>
  );
}
