import { useCallback, useEffect, useRef, useState } from 'react';
import {
  type AudienceMessage,
  type PresenterKey,
  type PresenterMessage,
  type Shown,
  sessionChannel,
} from '@/components/session/channel';
import { type TabChannel, tabChannel } from '@/components/ui/browser/tab-channel';
import { type Claim, isLater } from '@/lib/session/lead';

/** `gone`: it was there and is no more. `blocked`: the browser did not let it open. */
export type AudienceStatus = 'closed' | 'open' | 'gone' | 'blocked';

/** How often the presenter asks whether the other window is still there, in milliseconds. */
const round = 2500;

/**
 * Keeps the audience's window in step with the presenter, and notices when it goes. Of several presenters of one case the
 * one that was used last leads: only that one shows, and hears what is pressed in the room.
 */
export function useAudience(
  slug: string,
  path: string,
  shown: Shown | undefined,
  onPress: (press: PresenterKey) => void,
) {
  const [status, setStatus] = useState<AudienceStatus>('closed');
  const [isLeading, setLeading] = useState(true);
  const channel = useRef<TabChannel>(null);
  const own = useRef<Claim>({ at: 0, by: 0 });
  const leads = useRef(true);
  const latest = useRef({ shown, onPress });
  latest.current = { shown, onPress };

  const say = useCallback((message: PresenterMessage) => channel.current?.post(message), []);
  const tell = useCallback(() => {
    if (leads.current && latest.current.shown) say({ show: latest.current.shown, lead: own.current });
  }, [say]);
  const yieldTo = useCallback((isOwn: boolean) => {
    leads.current = isOwn;
    setLeading(isOwn);
  }, []);
  const lead = useCallback(() => {
    own.current = { at: Date.now(), by: Math.random() };
    yieldTo(true);
    say({ lead: own.current });
    tell();
  }, [say, tell, yieldTo]);

  useEffect(() => {
    let answered = true;
    let heir: ReturnType<typeof setTimeout> | undefined;
    const hearRoom = (message: AudienceMessage) => {
      if (message !== 'hello' && message !== 'bye') {
        if (leads.current) latest.current.onPress(message);
        return;
      }
      answered = message === 'hello';
      setStatus(message === 'hello' ? 'open' : 'gone');
      if (message === 'hello') tell();
    };
    const talk = tabChannel(sessionChannel(slug), ({ data }: MessageEvent<AudienceMessage | PresenterMessage>) => {
      if (typeof data === 'string') hearRoom(data);
      else if ('lead' in data) {
        clearTimeout(heir);
        yieldTo(!isLater(data.lead, own.current));
      } else if ('left' in data) heir = setTimeout(lead, round); // a desk that is loaded anew is back before that
    });
    channel.current = talk;
    const clock = setInterval(() => {
      if (!leads.current) return;
      if (!answered) setStatus((before) => (before === 'open' ? 'gone' : before));
      answered = false;
      say({ ask: 'there?' });
    }, round);
    const leave = () => leads.current && say({ left: own.current });
    const comeBack = ({ persisted }: PageTransitionEvent) => persisted && lead();
    addEventListener('pagehide', leave);
    addEventListener('pageshow', comeBack);
    lead();
    say({ ask: 'there?' });
    return () => {
      leave();
      removeEventListener('pagehide', leave);
      removeEventListener('pageshow', comeBack);
      clearTimeout(heir);
      clearInterval(clock);
      talk.close();
    };
  }, [slug, say, tell, lead, yieldTo]);

  const told = JSON.stringify(shown);
  useEffect(() => {
    if (told) tell();
  }, [told, tell]);

  const present = () => {
    if (!opened(path, sessionChannel(slug))) setStatus('blocked');
  };
  return { status, present, isLeading, lead };
}

/** Whether the browser let the window open. */
function opened(path: string, name: string): boolean {
  try {
    return open(path, name, 'popup,width=1280,height=720') !== null;
  } catch {
    return false;
  }
}
