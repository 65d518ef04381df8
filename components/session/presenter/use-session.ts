import { useEffect, useState } from 'react';
import { changeProgress } from '@/components/progress/progress-store';
import { useProgress } from '@/components/progress/use-progress';
import { replaceAddress } from '@/components/ui/browser/replace-address';
import type { Progress } from '@/lib/progress/progress';
import { withSession } from '@/lib/progress/progress-changes';
import type { Material } from '@/lib/session/material';
import { newSession, type SessionEvent, type SessionState, sessionReducer } from '@/lib/session/session-reducer';

/** The address of a session in this browser: `#session-` and when it started. A reload comes back to it. */
const mark = '#session-';

/** The session at the presenter, kept with all else that this browser remembers. */
export function useSession({ slug, agendas }: Pick<Material, 'slug' | 'agendas'>) {
  const sessions = useProgress(({ progress }) => progress.sessions);
  const [at, setAt] = useState<number>();
  const previous = (sessions ?? []).filter((session) => session.slug === slug);
  const state = previous.find((session) => session.at === at);

  useEffect(() => {
    const follow = () => setAt(Number(location.hash.startsWith(mark) && location.hash.slice(mark.length)) || undefined);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);

  const open = (session: number | undefined) => {
    replaceAddress(session === undefined ? location.pathname : `${mark}${session}`);
    setAt(session);
    scrollTo({ top: 0 }); // the notice that nothing can be stored stands at the top
  };
  const begin = (how: Pick<SessionState, 'agenda' | 'roleplay'>) => {
    const now = Date.now();
    changeProgress((kept) => withSession(kept, newSession({ slug, at: now, ...how }, agendas[how.agenda])));
    open(now);
  };
  const send = (event: SessionEvent) =>
    changeProgress((kept) => {
      const before = sessionAt(kept, slug, at);
      const after = before && sessionReducer(before, event, agendas[before.agenda]);
      return after && after !== before ? withSession(kept, after) : kept;
    });
  return { state, previous, open, begin, send };
}

function sessionAt({ sessions = [] }: Progress, slug: string, at: number | undefined): SessionState | undefined {
  return sessions.find((session) => session.slug === slug && session.at === at);
}
