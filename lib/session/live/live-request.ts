import type { Certainty } from '@/lib/certainty';
import type { Locale } from '@/lib/languages/locale';
import type { AgendaName } from '@/lib/session/agenda';
import type { SessionEvent } from '@/lib/session/session-reducer';

/*
 * What clients send. Every body is JSON with `Content-Type: application/json`, cookies go along by themselves (they are
 * httpOnly: no script sees them). A POST with a `key` may be sent again as often as needed: the key is made once for what
 * somebody did (1 to 64 letters, digits, `-` and `_`), and a repetition gets the receipt of the first. A refused one was
 * not kept: the same key may be tried again.
 */

export type NewLiveSession = { slug: string; agenda: AgendaName; roleplay: boolean };

/** `session`: its id in every address. `code`: what people join with. */
export type OpenedSession = { session: string; code: string };

/** `name`: an own text in place of an alias, at most `liveLimits.name` characters; control and direction signs are taken out. */
export type JoinRequest = { code: string; locale: Locale; name?: string };

/** `name`: as this person is called, in the language of the request. */
export type Joined = { session: string; slug: string; person: string; name: string };

/** `chosen` as the quiz keeps it: for a decision or prediction one option, for a quiz question what its type makes of it. */
export type GivenAnswer = { key: string; of: string; chosen: string[]; certainty?: Certainty };

/** An empty name brings the alias back. */
export type OwnName = { key: string; name: string };

/** `token`: what stands in the link after its `#`. */
export type EnterRequest = { token: string };

export type Entered = { role: 'facilitator' | 'screen'; slug: string };

/** `seq`: the last `id` that this facilitator has seen on the stream, or the `seq` of a receipt if that is later. */
export type GivenCommand = { key: string; seq: number; command: LiveCommand };

/** An event of the session on one screen; its time is the server's. */
type Untimed<Event> = Event extends { at: number } ? Omit<Event, 'at'> : Event;

/**
 * What a facilitator does. Only the one who drives may, but for `take-over`.
 *
 * While a quiz question is before the room, `next` shows its answer and then goes back to the agenda, and `back` takes
 * the answer away again, then the question. In the agenda `back` reopens a decision or a prediction as it always has.
 * While the group is on call, `back` takes the last move back, and `next` leads back to the agenda once the report is shown.
 */
export type LiveCommand =
  | Untimed<SessionEvent>
  /** Puts a quiz question of the case before the room. */
  | { type: 'ask'; question: string }
  /** Answers to the open question are taken for so many seconds more; 0 closes it now, without showing anything. */
  | { type: 'close'; seconds: number }
  /** Answers are taken again, until it is closed or shown. */
  | { type: 'reopen' }
  /** Nobody new comes in, or they do again. */
  | { type: 'lock'; isLocked: boolean }
  /** An empty name brings the alias back. */
  | { type: 'rename'; person: string; name: string }
  /** The participant is out, with all that was answered, and this device does not come in again. */
  | { type: 'remove'; person: string }
  /** Another facilitator drives from now on. */
  | { type: 'hand-over'; to: string }
  /** The facilitator who sends it drives from now on. */
  | { type: 'take-over' }
  /** A link for another facilitator or a screen; the receipt holds it. */
  | { type: 'make-link'; role: 'facilitator' | 'screen' }
  /** The link and everybody who came in by it are out. */
  | { type: 'revoke-link'; link: string };

/** The commands that are refused as `stale` when another one of them came after `seq`: so two clicks or two hosts skip nothing. */
export const steering = [
  'next',
  'back',
  'blacken',
  'pause',
  'resume',
  'end',
  'ask',
  'close',
  'reopen',
  'take-pager',
  'make-move',
  'show-play-report',
  'leave-play',
  'return-to-play',
  'hand-over',
  'take-over',
] as const satisfies readonly LiveCommand['type'][];

/** That it was kept. `seq`: its place in the log. `at`: when, by the server, in milliseconds since 1970. */
export type LiveReceipt = {
  key: string;
  seq: number;
  at: number;
  /** Only of `make-link`: its id, and the token to put behind `#` in the address. A repetition holds no token: make another link. */
  link?: { id: string; token?: string };
};
