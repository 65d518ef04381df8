import { useCallback, useEffect, useRef, useState } from 'react';
import { tabChannel } from '@/components/ui/browser/tab-channel';
import type { Locale } from '@/lib/languages/locale';
import { errorIn } from '@/lib/session/live/client/ask';
import {
  eventStream,
  type FollowedStream,
  type StreamMessage,
  type StreamPorts,
  type StreamStatus,
} from '@/lib/session/live/client/event-stream';
import { type Heard, heardReducer, isLiveEvent, nothingHeard } from '@/lib/session/live/client/heard';
import { listenAddressFor } from '@/lib/session/live/live-address';
import type { Bye, LiveRole } from '@/lib/session/live/live-view';
import { leadAmongTabs } from './tab-lead';

/** Why nothing follows: as the server said goodbye, or in its words as it refused. */
export type LiveEnd = { why: Exclude<Bye['why'], 'restart'> } | { why: 'refused'; message: string };

/** `hello`, `here`, `bye`: another tab comes, is there, goes. The rest is what the tab with the stream has heard. */
type TabMessage =
  | { type: 'hello' | 'here' | 'bye' }
  | { type: 'heard'; heard: Heard }
  | { type: 'status'; status: StreamStatus }
  | { type: 'end'; end: LiveEnd };

const ports: StreamPorts = {
  fetch: (...request) => fetch(...request),
  after: (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
  chance: Math.random,
  now: Date.now,
};

export type LiveLine = {
  heard: Heard;
  status: StreamStatus;
  end: LiveEnd | undefined;
  /** Whether another tab of this browser follows the same session. */
  hasOthers: boolean;
  /** Takes the session up again in this tab, after it was replaced. */
  retake: () => void;
};

/**
 * Follows a live session as one role, over one stream for all tabs of this browser: the tab that leads hears it and tells
 * the others. Nothing is followed without a session.
 */
export function useLiveStream(session: string | undefined, as: LiveRole, locale: Locale): LiveLine {
  const [heard, setHeard] = useState(nothingHeard);
  const [status, setStatus] = useState<StreamStatus>('connecting');
  const [end, setEnd] = useState<LiveEnd>();
  const [hasOthers, setOthers] = useState(false);
  const [takes, setTakes] = useState(0);
  const latest = useRef(nothingHeard);

  // biome-ignore lint/correctness/useExhaustiveDependencies: taking it up again begins anew
  useEffect(() => {
    if (session === undefined) return;
    const name = `kettingreactie-live-${as}-${session}-${locale}`;
    let stream: FollowedStream | undefined;
    const say = (message: TabMessage) => channel.post(message);
    const know = (next: Heard) => {
      latest.current = next;
      setHeard(next);
    };
    const stop = (why: LiveEnd) => {
      stream?.close();
      stream = undefined;
      setEnd(why);
      if (why.why !== 'replaced') say({ type: 'end', end: why });
    };
    const hear = (message: StreamMessage) => {
      if (!isLiveEvent(message)) return;
      if (message.event === 'bye' && message.data.why !== 'restart') {
        stop({ why: message.data.why });
        return;
      }
      know(heardReducer(latest.current, message, Date.now()));
      say({ type: 'heard', heard: latest.current });
    };
    const channel = tabChannel(name, ({ data }: MessageEvent<TabMessage>) => {
      // whichever tab took the stream over tells us all it hears
      if (data.type !== 'end' && data.type !== 'bye')
        setEnd((before) => (before?.why === 'replaced' ? undefined : before));
      if (data.type === 'heard') know(data.heard);
      else if (data.type === 'status') setStatus(data.status);
      else if (data.type === 'end') setEnd(data.end);
      else {
        setOthers(data.type !== 'bye');
        if (data.type === 'hello') say({ type: 'here' });
        if (data.type === 'hello' && stream) say({ type: 'heard', heard: latest.current });
      }
    });
    const open = () =>
      eventStream((part, after) => listenAddressFor(session, part, { as, locale, after }), ports, {
        onMessage: hear,
        onStatus: (now) => {
          setStatus(now);
          say({ type: 'status', status: now });
        },
        onRefusal: (body) => stop({ why: 'refused', message: errorIn(body)?.message ?? '' }),
      });
    const leave = leadAmongTabs(name, (isLeading) => {
      if (!isLeading) stream?.close();
      stream = isLeading ? (stream ?? open()) : undefined;
    });
    const wake = () => document.hidden || stream?.wake();
    const drop = () => stream?.drop();
    const goodbye = () => say({ type: 'bye' });
    setEnd(undefined);
    say({ type: 'hello' });
    addEventListener('online', wake);
    addEventListener('offline', drop);
    addEventListener('pageshow', wake);
    addEventListener('pagehide', goodbye);
    document.addEventListener('visibilitychange', wake);
    return () => {
      goodbye();
      removeEventListener('online', wake);
      removeEventListener('offline', drop);
      removeEventListener('pageshow', wake);
      removeEventListener('pagehide', goodbye);
      document.removeEventListener('visibilitychange', wake);
      leave();
      stream?.close();
      channel.close();
      latest.current = nothingHeard;
      setHeard(nothingHeard);
    };
  }, [session, as, locale, takes]);

  const retake = useCallback(() => setTakes((times) => times + 1), []);
  return { heard, status, end, hasOthers, retake };
}
