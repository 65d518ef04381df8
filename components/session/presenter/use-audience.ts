import { useEffect, useRef, useState } from 'react';
import {
  type AudienceMessage,
  type PresenterKey,
  type PresenterMessage,
  type Shown,
  sessionChannel,
} from '@/components/session/channel';

/** `gone`: it was there and is no more. `blocked`: the browser did not let it open. */
export type AudienceStatus = 'closed' | 'open' | 'gone' | 'blocked';

/** How often the presenter asks whether the other window is still there, in milliseconds. */
const round = 2500;

/** Keeps the audience's window in step with the presenter, and notices when it goes. */
export function useAudience(
  slug: string,
  path: string,
  shown: Shown | undefined,
  onPress: (press: PresenterKey) => void,
) {
  const [status, setStatus] = useState<AudienceStatus>('closed');
  const channel = useRef<BroadcastChannel>(null);
  const latest = useRef({ shown, onPress });
  latest.current = { shown, onPress };

  useEffect(() => {
    const talk = new BroadcastChannel(sessionChannel(slug));
    let answered = true;
    const say = (message: PresenterMessage) => talk.postMessage(message);
    talk.onmessage = ({ data }: MessageEvent<AudienceMessage>) => {
      if (data !== 'hello' && data !== 'bye') return latest.current.onPress(data);
      answered = data === 'hello';
      setStatus(data === 'hello' ? 'open' : 'gone');
      if (data === 'hello' && latest.current.shown) say({ show: latest.current.shown });
    };
    const clock = setInterval(() => {
      if (!answered) setStatus((before) => (before === 'open' ? 'gone' : before));
      answered = false;
      say({ ask: 'there?' });
    }, round);
    say({ ask: 'there?' });
    channel.current = talk;
    return () => {
      clearInterval(clock);
      talk.close();
    };
  }, [slug]);

  const told = JSON.stringify(shown);
  useEffect(() => {
    if (told) channel.current?.postMessage({ show: JSON.parse(told) });
  }, [told]);

  const present = () => {
    const opened = open(path, sessionChannel(slug), 'popup,width=1280,height=720');
    if (!opened) setStatus('blocked');
  };
  return { status, present };
}
