import { useRef, useState } from 'react';
import { useProgress } from '@/components/progress/use-progress';
import { askServer } from '@/components/session/live/ask-server';
import { useOffered } from '@/components/session/live/use-offered';
import type { ClientWords } from '@/lib/client-words';
import { sessionsAddress } from '@/lib/session/live/live-address';
import type { NewLiveSession, OpenedSession } from '@/lib/session/live/live-request';
import type { PhonesChoice } from './presenter-start';

/** How a session with phones is begun, and those of this case that this browser leads; nothing where the server has none. */
export function usePhones(slug: string, words: ClientWords<'live'>, onOpen: (session: string) => void) {
  const isOffered = useOffered();
  const progress = useProgress((stored) => stored.progress);
  const [problem, setProblem] = useState('');
  const isAsking = useRef(false); // a double press opens one session

  const begin = async (how: Omit<NewLiveSession, 'slug'>) => {
    if (isAsking.current) return;
    isAsking.current = true;
    const body: NewLiveSession = { slug, ...how };
    const reply = await askServer<OpenedSession>(sessionsAddress, { method: 'POST', body });
    isAsking.current = false;
    if (reply.type === 'done') onOpen(reply.body.session);
    else setProblem(reply.type === 'refused' ? reply.error.message : words.start.unreachable);
  };
  const ongoing = Object.entries(progress.live?.[slug] ?? {})
    .flatMap(([session, mark]) => (mark.as === 'facilitator' ? [{ session, ...mark }] : []))
    .sort((one, other) => other.at - one.at);
  const choice: PhonesChoice | undefined = isOffered
    ? { words: words.start, ongoing, problem, onResume: onOpen }
    : undefined;
  return { choice, begin };
}
