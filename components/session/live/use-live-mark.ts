import { useEffect, useState } from 'react';
import { replaceAddress } from '@/components/ui/browser/replace-address';

/** `#live.<session>` in the address of a session, or `#enter.<session>.<token>` in a link for somebody else. */
export type LiveAddress = { session: string; token?: string | undefined };

/** What a link to enter a session has behind its `#`. */
export function enterMark(session: string, token: string): string {
  return `enter.${session}.${token}`;
}

/** The live session that the address of this page names; a reload comes back to it. */
export function useLiveMark(): [LiveAddress | undefined, (session: string | undefined) => void] {
  const [mark, setMark] = useState<LiveAddress>();
  useEffect(() => {
    const follow = () => setMark(liveAddressIn(location.hash));
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const open = (session: string | undefined) => {
    replaceAddress(session === undefined ? location.pathname : `#live.${session}`);
    setMark(session === undefined ? undefined : { session });
    scrollTo({ top: 0 });
  };
  return [mark, open];
}

function liveAddressIn(hash: string): LiveAddress | undefined {
  const [kind, session, token] = hash.slice(1).split('.');
  if (!session || (kind !== 'live' && kind !== 'enter')) return undefined;
  return kind === 'enter' ? { session, token } : { session };
}
