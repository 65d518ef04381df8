import type { OnCallMaterial } from '@/lib/on-call/material';
import { movesNow, type PlaySoFar } from '@/lib/on-call/moves';
import type { OnCallUi } from '@/lib/on-call/on-call-words';
import type { Move, PlayEntry, Seen } from '@/lib/on-call/play-entry';
import type { Effect } from '@/lib/on-call/played-effect';
import type { Report, Toll, WithLesson } from '@/lib/on-call/report';
import type { OnCall } from '@/lib/on-call/schema';

/** All that a session needs to be on call in its case, but for the model. `end`: the last minute of the run. */
export type RoomOnCall = { onCall: OnCall; material: OnCallMaterial; words: OnCallUi; end: number; sights: Sights };

/** What is known of nodes. */
export type Sights = Record<string, Seen>;

/** A move that the room made, and all that came of it: no one else has to run the model. `isLast`: it ended the play. */
export type RoomTurn = { entry: PlayEntry; sights: Sights; isLast: boolean };

/** What came of a play, for the room. `effects`: those that mattered most. */
export type RoomReport = { report: Report; asItWent: Toll; effects: Effect[]; most?: WithLesson | undefined };

/** The room is, or was, on call. `vote`: the number of the vote on the next move; no two votes of a session share one. */
export type RoomPlay = {
  isOpen: boolean;
  vote: number;
  turns: (RoomTurn & { vote: number })[];
  report?: RoomReport | undefined;
};

/** `turn` comes from who has the model: a presenter. */
export type RoomPlayEvent =
  /** The pager goes; anew if it went before. */
  | { type: 'take-pager'; at: number }
  | { type: 'make-move'; turn: RoomTurn }
  | { type: 'show-play-report'; report: RoomReport }
  /** Back to the agenda, and before the room again. */
  | { type: 'leave-play'; at: number }
  | { type: 'return-to-play'; at: number };

/** What a vote on the next move is called among the questions of a session. */
export function voteName(vote: number): string {
  return `on-call.${vote}`;
}

/** What the room votes on, if it does. */
export function openVote(play: RoomPlay | undefined): string | undefined {
  return play?.isOpen && !isPlayedOut(play) ? voteName(play.vote) : undefined;
}

export function isPlayedOut({ turns }: RoomPlay): boolean {
  return turns.at(-1)?.isLast === true;
}

/** Every move that the room can make now. */
export function offersOf({ onCall }: Pick<RoomOnCall, 'onCall'>, play: RoomPlay): Move[] {
  return movesNow({ onCall }, soFar(play));
}

/** The play after what somebody did; the same object when that has no effect. */
export function roomPlayReducer(play: RoomPlay | undefined, event: RoomPlayEvent): RoomPlay | undefined {
  const vote = (play?.vote ?? 0) + 1;
  switch (event.type) {
    case 'take-pager':
      return { isOpen: true, vote, turns: [] };
    case 'make-move':
      if (!play?.isOpen || isPlayedOut(play)) return play;
      return { ...play, vote, turns: [...play.turns, { ...event.turn, vote: play.vote }] };
    case 'show-play-report':
      return play?.isOpen && isPlayedOut(play) ? { ...play, report: event.report } : play;
    case 'leave-play':
      return play?.isOpen ? { ...play, isOpen: false } : play;
    case 'return-to-play':
      return !play || play.isOpen ? play : { ...play, isOpen: true };
  }
}

/** One step back: without the report, else without the last move. */
export function withoutLast({ report, ...play }: RoomPlay): RoomPlay {
  if (report) return play;
  return play.turns.length === 0 ? play : { ...play, vote: play.vote + 1, turns: play.turns.slice(0, -1) };
}

function soFar(play: RoomPlay): PlaySoFar {
  const log = play.turns.map(({ entry }) => entry);
  return { log, moves: log.map(({ move }) => move), isOver: isPlayedOut(play) };
}
