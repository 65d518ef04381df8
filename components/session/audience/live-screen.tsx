import { useEffect, useState } from 'react';
import type { Door, Draw, Shown } from '@/components/session/channel';
import { askServer } from '@/components/session/live/ask-server';
import { useEnter } from '@/components/session/live/use-enter';
import type { LiveAddress } from '@/components/session/live/use-live-mark';
import { useLiveStream } from '@/components/session/live/use-live-stream';
import { useWakeLock } from '@/components/session/live/use-wake-lock';
import { playDrawing } from '@/components/session/play/play-drawing';
import { fill } from '@/lib/fill';
import type { Locale } from '@/lib/languages/locale';
import { joinPath, sessionPartAddress } from '@/lib/session/live/live-address';
import type { LiveDrawing, LivePicture, ScreenView } from '@/lib/session/live/live-view';
import { AudienceShown } from './audience-shown';
import type { AudienceWords } from './audience-words';

type Props = {
  address: LiveAddress;
  locale: Locale;
  words: AudienceWords;
  draw: Draw;
  /** Told of all that is shown; the window around it goes black with it. */
  onShown: (shown: Shown) => void;
  onEntered: (session: string) => void;
};

/** A screen on any device, that follows a live session over the network. */
export function LiveScreen({ address: { session, token }, locale, words, draw, onShown, onEntered }: Props) {
  const refused = useEnter({ session, token }, locale, words.screen.lost, onEntered);
  const { heard, status, end, retake } = useLiveStream(token === undefined ? session : undefined, 'screen', locale);
  const drawing = useDrawing(session, locale, heard.screen);
  useWakeLock(end === undefined);

  const shown = heard.screen && shownOf(heard.screen, drawing, doorOf(heard.screen, heard.count), words);
  const told = JSON.stringify(shown);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is shown is the same as long as its text is
  useEffect(() => {
    if (shown) onShown(shown);
  }, [told, onShown]);

  if (refused) return <p className="audience-waiting">{refused}</p>;
  if (end)
    return (
      <div className="audience-waiting">
        <p>{end.why === 'refused' ? end.message : words.screen[end.why === 'removed' ? 'revoked' : end.why]}</p>
        {end.why === 'replaced' && (
          <button type="button" className="press mt-4" onClick={retake}>
            {words.takeOver}
          </button>
        )}
      </div>
    );
  if (!shown) return <p className="audience-waiting">{words.screen[status === 'waiting' ? 'lost' : 'opening']}</p>;
  return (
    <>
      <AudienceShown {...{ shown, locale, words, draw }} />
      {status === 'waiting' && (
        <p role="status" className="notice">
          {words.screen.lost}
        </p>
      )}
    </>
  );
}

/** The diagram without its steps, asked for once the room has come to it. */
function useDrawing(session: string, locale: Locale, screen: ScreenView | undefined): LiveDrawing | undefined {
  const [drawing, setDrawing] = useState<LiveDrawing>();
  const play = screen?.scene.type === 'on-call' ? screen.scene : undefined;
  const isWanted = (play !== undefined || screen?.picture !== undefined) && drawing === undefined;
  const step = play?.turn ?? screen?.picture?.step;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what did not come is asked for again at the next step
  useEffect(() => {
    if (!isWanted) return;
    let isOver = false;
    askServer<LiveDrawing>(sessionPartAddress(session, 'drawing', locale)).then((reply) => {
      if (!isOver && reply.type === 'done') setDrawing(reply.body);
    });
    return () => {
      isOver = true;
    };
  }, [isWanted, session, locale, step]);
  return drawing;
}

function doorOf({ code, isLocked, question }: ScreenView, count: { here: number; answered: number } | undefined): Door {
  return {
    code,
    isLocked,
    address: `${globalThis.location.origin}${joinPath(code)}`,
    here: count?.here ?? 0,
    ...(question && { answered: count?.answered ?? 0 }),
  };
}

function shownOf(
  { scene, picture }: ScreenView,
  drawing: LiveDrawing | undefined,
  door: Door,
  words: AudienceWords,
): Shown {
  const title = (known: LivePicture) =>
    fill(known.isKnown ? words.picture : words.pictureBefore, { number: known.step + 1, title: known.title });
  if (!drawing) return { scene, door };
  if (scene.type === 'on-call') return { scene, door, drawing: playDrawing(drawing, scene) };
  return { scene, door, ...(picture && { drawing: { ...drawing, moment: picture.moment, title: title(picture) } }) };
}
