import type { TakenCalendar } from '@/lib/quiz/calendar';
import type { SessionState } from '@/lib/session/session-reducer';
import type { LiveMark, LogEntry, Progress, ReviewSetting, StoredPlace, StoredPlay } from './progress';

/** With one more answer in the log, dated never earlier than the entry before it: a clock may have been set back. */
export function logged(progress: Progress, entry: LogEntry): Progress {
  return {
    ...progress,
    log: [...progress.log, { ...entry, at: Math.max(entry.at, lastTime(progress.log, entry.at)) }],
  };
}

const day = 86_400_000;

/** Whether `time` can be true; false more than a day ahead of `now`: it was written by a wrong clock. */
export function hasBeen(time: number, now: number): boolean {
  return time <= now + day;
}

/** The log as far as its times can be right. */
export function credible(log: readonly LogEntry[], now: number): LogEntry[] {
  return log.filter(({ at }) => hasBeen(at, now));
}

/** When the last answer was checked; 0 before the first. */
export function lastTime(log: readonly LogEntry[], now: number): number {
  return credible(log, now).reduce((last, { at }) => Math.max(last, at), 0);
}

/** With parts of a case read, or goals of its model reached, at `at`; the first time counts. */
export function achieved(
  progress: Progress,
  kind: 'read' | 'goals',
  slug: string,
  ids: readonly string[],
  at: number,
): Progress {
  const before = progress[kind]?.[slug] ?? {};
  const fresh = ids.filter((id) => before[id] === undefined);
  if (fresh.length === 0) return progress;
  const after = { ...before, ...Object.fromEntries(fresh.map((id) => [id, at])) };
  return { ...progress, [kind]: { ...progress[kind], [slug]: after } };
}

/** With the reader last seen there. */
export function withPlace(progress: Progress, place: StoredPlace): Progress {
  const { slug, mark } = progress.place ?? {};
  return slug === place.slug && mark === place.mark ? progress : { ...progress, place };
}

const mostSessions = 30;

/** With a session as it now stands; of too many the oldest goes. */
export function withSession(progress: Progress, session: SessionState): Progress {
  const { sessions = [] } = progress;
  const isSame = ({ slug, at }: SessionState) => slug === session.slug && at === session.at;
  if (!sessions.some(isSame)) return { ...progress, sessions: [...sessions, session].slice(-mostSessions) };
  return { ...progress, sessions: sessions.map((previous) => (isSame(previous) ? session : previous)) };
}

/** With a live session as it now stands in this browser; without it where there is nothing more to keep. */
export function withLive(
  progress: Progress,
  slug: string,
  session: string,
  change: (mark: LiveMark | undefined) => LiveMark | undefined,
): Progress {
  const { [session]: before, ...others } = progress.live?.[slug] ?? {};
  const after = change(before);
  if (after === before) return progress;
  return { ...progress, live: { ...progress.live, [slug]: after ? { ...others, [session]: after } : others } };
}

/** With a turn on call as it now stands. */
export function withPlay(progress: Progress, slug: string, play: StoredPlay): Progress {
  return { ...progress, onCall: { ...progress.onCall, [slug]: play } };
}

/** With a new period in which what was checked comes back, from `now` or, if that is later, the last answer on. */
export function withReview(progress: Progress, days: ReviewSetting['days'], now: number): Progress {
  const since = Math.max(now, lastTime(progress.log, now));
  return { ...progress, review: { ...progress.review, days, since } };
}

/** With what the calendars hold that the reader took. */
export function withCalendar(progress: Progress, calendar: TakenCalendar): Progress {
  return progress.review ? { ...progress, review: { ...progress.review, calendar } } : progress;
}
