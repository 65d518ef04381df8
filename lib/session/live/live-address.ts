import { withBase } from '@/lib/base-path';
import type { Locale } from '@/lib/languages/locale';
import type { LiveRole } from './live-view';

/** Below it stands all that is asked of the server in a live session. */
export const liveBase = /* @__PURE__ */ withBase('/api/live');

/**
 * Where the server that delivers the pages says how it is. GET gives `LiveHealth` as JSON, with status 200, or 503 while
 * nothing can be kept. A site that answers anything else (a static host's 404 or its page) offers no live sessions.
 */
export const healthPath = /* @__PURE__ */ withBase('/health');

/** What `healthPath` answers. `live`: the version of this protocol, 1. */
export type LiveHealth = { status: 'ok' | 'failing'; live: 1; store: 'ok' | 'failing' };

/** POST `NewLiveSession` → 201 `OpenedSession`. Whoever opens a session owns it and drives it. */
export const sessionsAddress = `${liveBase}/sessions`;

/** POST `JoinRequest` → 200 `Joined`; the same again for a device that has joined before. */
export const joinAddress = `${liveBase}/join`;

/** What is open to whom stands at each; every one of them takes `?locale=`, the reader's language, for what it says. */
export type SessionPart =
  /** GET a stream of server-sent events, see `LiveEvents`. */
  | 'stream'
  /** GET what a fresh stream would begin with, as `Polled`, where streams do not come through. */
  | 'poll'
  /** POST `GivenAnswer` → 200 `LiveReceipt`. For who has joined. */
  | 'answers'
  /** POST `GivenCommand` → 200 `LiveReceipt`. For the facilitator who drives, see `LiveCommand`. */
  | 'commands'
  /** POST `OwnName` → 200 `LiveReceipt`. For who has joined. */
  | 'name'
  /** POST `EnterRequest` → 200 `Entered`. For who was sent a link. */
  | 'enter'
  /** GET the nodes and edges of the diagram as `LiveDrawing`; 409 before the room has come to the diagram. */
  | 'drawing'
  /** GET `LiveReport`. For facilitators. */
  | 'report';

/** DELETE erases the session with all that was answered, at once: 204. For facilitators. */
export function liveSessionAddress(session: string): string {
  return `${liveBase}/sessions/${encodeURIComponent(session)}`;
}

export function sessionPartAddress(session: string, part: SessionPart, locale: Locale): string {
  return `${liveSessionAddress(session)}/${part}?locale=${locale}`;
}

/**
 * A stream, or a poll in its place, as one role. `after`: the last `id` that was seen, if any. A new EventSource has no
 * Last-Event-ID, so the address says it.
 */
export function listenAddressFor(
  session: string,
  part: 'stream' | 'poll',
  { as, locale, after }: { as: LiveRole; locale: Locale; after?: number | undefined },
): string {
  return `${sessionPartAddress(session, part, locale)}&as=${as}${after === undefined ? '' : `&after=${after}`}`;
}

/** What people type: `/join/<code>`. The server answers it with the page `/<locale>/join/<code>`; the page reads its own address. */
export function joinPath(code: string): string {
  return withBase(`/join/${code}`);
}
