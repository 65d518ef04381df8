import type { Layout } from '@/lib/cascade/layout';
import type { DrawnCascade, Moment } from '@/lib/cascade/moment';
import type { Certainty } from '@/lib/certainty';
import type { AskedQuestion, Solution } from '@/lib/quiz/quiz';
import type { Scene } from '@/lib/session/scene';
import type { SessionState } from '@/lib/session/session-reducer';
import type { Timer } from '@/lib/session/timer';

export const liveRoles = ['facilitator', 'screen', 'participant'] as const;

/** As what a browser takes part. One browser may be several: each has its own stream. */
export type LiveRole = (typeof liveRoles)[number];

/** A question of the quiz without anything that tells its answer: no solution, step, lessons or sources. */
export type RoomAsked = Hidden<AskedQuestion>;

type Hidden<Question> = Question extends AskedQuestion
  ? Omit<Question, 'obfuscated' | 'step' | 'lessons' | 'notes' | 'about' | 'page'>
  : never;

/** `solution`: once the answer is shown, with the votes by what was chosen (`hands`, only for types with options) and how many were wholly right. */
export type QuizScene = {
  type: 'quiz';
  asked: RoomAsked;
  solution?: Solution;
  hands?: Record<string, number>;
  right?: number;
};

/** What a room knows, whoever asks. Hands of a revealed question are the votes and what was counted by hand together. */
export type LiveScene = Scene | QuizScene;

/** The question before the room. `of`: its id, for an answer. */
export type OpenQuestion = {
  of: string;
  kind: 'decide' | 'predict' | 'quiz' | 'on-call';
  /** Its outcome or answer is not shown yet: answers are taken, unless `closesAt` has passed. */
  isOpen: boolean;
  /** When it closes or closed, by the server, in milliseconds since 1970. */
  closesAt?: number;
};

/** Where the diagram stands. `isKnown`: the step was told; else it is the picture before a prediction. */
export type LivePicture = { step: number; title: string; isKnown: boolean; moment: Moment };

/** What phones see: the same for all who read one language. */
export type RoomView = {
  slug: string;
  /** How the case is called. */
  name: string;
  scene: LiveScene;
  question?: OpenQuestion;
  picture?: LivePicture;
  /** Left out where the facilitator hides it, and while the group is on call. Its times are the server's: see `Hello`. */
  timer?: Timer;
};

/** What the screen of the room sees besides: how to join. */
export type ScreenView = RoomView & { code: string; isLocked: boolean };

/** What only this participant sees. `answers`: the last one to each question, by the id of the question. */
export type OwnView = {
  person: string;
  name: string;
  answers: Record<string, { chosen: string[]; certainty?: Certainty; seq: number }>;
};

/** All that a facilitator sees; the words are those of the page (`Material`). */
export type FacilitatorView = {
  session: string;
  slug: string;
  code: string;
  /** The ids of who sees this and of who drives. */
  you: string;
  driver: string;
  hosts: { id: string; name: string; isOwner: boolean }[];
  links: { id: string; role: 'facilitator' | 'screen'; isRevoked: boolean; entered: number }[];
  isLocked: boolean;
  /** As the reducer of the session on one screen keeps it; `hands` are those counted by hand. */
  state: SessionState;
  question?: OpenQuestion;
  /** The quiz question before the room, with its answer. */
  quiz?: { asked: RoomAsked; solution: Solution; isShown: boolean };
  /** Every question that has been before the room, in that order. */
  tallies: LiveTally[];
  /** When the session will be erased, in milliseconds since 1970. */
  purgeAt: number;
};

/** How many, and no more. `of`: the question before the room. `here`: those whose stream is open. */
export type LiveCount = { of?: string; answered: number; joined: number; here: number };

/** What was answered to a question, for facilitators only. `right`: how many were wholly right. */
export type LiveTally = {
  of: string;
  kind: OpenQuestion['kind'];
  answered: number;
  right: number;
  options: Record<string, number>;
  certainty: Record<Certainty, number>;
  /** Wrong, and sure of it. */
  sureAndWrong: number;
};

/** `hasAnswered`: the question before the room. */
export type LivePerson = { id: string; name: string; isHere: boolean; hasAnswered: boolean };

/** People who came or changed since the last one of these, and the ids of who was removed. The first one on a stream has all. */
export type PeopleChange = { changed: LivePerson[]; gone: string[] };

/** `now`: the clock of the server when it was sent, in milliseconds since 1970: the difference to one's own is one's skew. */
export type Hello = { now: number };

/**
 * The last event of a stream.
 * - `restart`: the server goes; come back after `after` milliseconds and some chance.
 * - `replaced`: the same browser opened the session elsewhere. Do not come back by yourself; offer a button.
 * - `removed`, `revoked`: no longer in the session. Do not come back.
 * - `deleted`: the session is no more.
 */
export type Bye = { why: 'restart' | 'replaced' | 'removed' | 'revoked' | 'deleted'; after?: number };

/**
 * The events of a stream by their names, the data of each as JSON. A stream begins with `hello`, then everything of its
 * role once, and goes on with what changes; every event holds the whole of what it is about, so the last one counts.
 *
 * - participant: `hello`, `room`, `own`, `count`
 * - screen: `hello`, `screen`, `count`
 * - facilitator: `hello`, `facilitator`, `tally`, `count`, `people`
 *
 * `room`, `screen` and `facilitator` have an id: the `seq` of the log at which it was true. The others have none. With
 * `after` or Last-Event-ID a stream leaves that first event out when nothing of it has changed since. Every 20 seconds
 * of silence a comment comes. A stream that is cut without `bye` is to be opened again, with backoff and jitter; 403
 * and 404 are final, every other answer is not.
 */
export type LiveEvents = {
  hello: Hello;
  room: RoomView;
  screen: ScreenView;
  facilitator: FacilitatorView;
  own: OwnView;
  count: LiveCount;
  tally: LiveTally;
  people: PeopleChange;
  bye: Bye;
};

export type LiveEventName = keyof LiveEvents;

/** One event, as a poll gives it. */
export type LiveEvent = {
  [Name in LiveEventName]: { event: Name; id?: number; data: LiveEvents[Name] };
}[LiveEventName];

/** What a poll answers. */
export type Polled = { events: LiveEvent[] };

/** The diagram without its steps; edges by number. */
export type LiveDrawing = { cascade: Pick<DrawnCascade, 'nodes' | 'edges'>; layout: Layout };

/** What came of a session. `state`: as `summaryOf` takes it, its hands the votes and what was counted by hand together. */
export type LiveReport = {
  session: string;
  state: SessionState;
  people: number;
  tallies: LiveTally[];
  /** The quiz questions among the tallies, in the language of the request. */
  quiz: { asked: RoomAsked; solution: Solution }[];
  purgeAt: number;
};
