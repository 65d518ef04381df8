import { useEffect, useRef, useState } from 'react';
import type { Locale } from '@/lib/languages/locale';
import { sessionPartAddress } from '@/lib/session/live/live-address';
import type { Entered, EnterRequest } from '@/lib/session/live/live-request';
import { askServer } from './ask-server';
import type { LiveAddress } from './use-live-mark';

/** Comes into a session by the link that was opened, if it was one. Gives why not, once that is known; `lost` where nobody answered. */
export function useEnter(
  { session, token }: LiveAddress,
  locale: Locale,
  lost: string,
  onEntered: (session: string) => void,
): string {
  const [refused, setRefused] = useState('');
  const latest = useRef({ lost, onEntered });
  latest.current = { lost, onEntered };
  useEffect(() => {
    if (token === undefined) return;
    let isOver = false;
    const body: EnterRequest = { token };
    askServer<Entered>(sessionPartAddress(session, 'enter', locale), { method: 'POST', body }).then((reply) => {
      if (isOver) return;
      if (reply.type === 'done') latest.current.onEntered(session);
      else setRefused(reply.type === 'refused' ? reply.error.message : latest.current.lost);
    });
    return () => {
      isOver = true;
    };
  }, [session, token, locale]);
  return refused;
}
