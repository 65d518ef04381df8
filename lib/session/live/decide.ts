import { type Locale, sourceLocale } from '@/lib/languages/locale';
import { isPlayedOut, offersOf, openVote, type RoomPlay } from '@/lib/session/room-play';
import { isAnswerTo, type LiveCase, quizQuestion } from './live-case';
import type { LiveHappening } from './live-entry';
import type { LiveErrorCode } from './live-error';
import { liveLimits } from './live-limits';
import type { GivenAnswer, LiveCommand } from './live-request';
import { isHost, isScreen, isSteering, type LiveState, questionAt } from './live-state';
import { cleanName, freeAlias } from './person-name';

/** What becomes of a request: a line for the log, or why not. */
export type Decision = LiveHappening | LiveErrorCode;

/** `person`: the hash of what the browser holds. `at`: when the request came in, by the server. */
export type Asker = { person: string; at: number };

/** The key under which a device joins: once in a session, however often it asks. */
export function joinKey(person: string): string {
  return `join.${person}`;
}

/** `chance`: from 0 to 1, it picks the alias. */
export function decideJoin(state: LiveState, { person }: Asker, name: string, chance: number): Decision {
  if (state.session.over !== undefined) return 'over';
  if (state.isLocked) return 'locked';
  if (state.people.size >= liveLimits.people) return 'full';
  return { type: 'joined', person, alias: freeAlias(state.aliases, chance), name: cleanName(name) };
}

export function decideName(state: LiveState, { person }: Asker, name: string): Decision {
  return participantFault(state, person) ?? { type: 'named', person, name: cleanName(name) };
}

/** An answer counts if its question was open when it came in, or was not closed longer than a moment before. */
export function decideAnswer(
  state: LiveState,
  { person, at }: Asker,
  { of, chosen, certainty }: Omit<GivenAnswer, 'key'>,
  live: LiveCase,
): Decision {
  const fault = participantFault(state, person);
  if (fault) return fault;
  const kind = state.asked.get(of);
  if (kind === undefined) return 'closed';
  const closed = state.closed.get(of);
  if (closed !== undefined && at > closed + liveLimits.grace) return 'closed';
  if (kind === 'on-call') return decideVote(state, { person, of, chosen }, live);
  if (!isAnswerTo(live, { kind, of }, chosen)) return 'malformed';
  return { type: 'answered', person, of, chosen, certainty };
}

/** A vote on the next move counts for that move only: what is offered changes with each. Nobody is asked how sure they are. */
function decideVote(
  { session }: LiveState,
  vote: { person: string; of: string; chosen: string[] },
  live: LiveCase,
): Decision {
  if (vote.of !== openVote(session.onCall)) return 'closed';
  const [move = '', ...more] = vote.chosen;
  return more.length === 0 && isOffered(session.onCall, move, live) ? { type: 'answered', ...vote } : 'malformed';
}

/** Whether the room can make a move now. */
function isOffered(play: RoomPlay | undefined, move: string, live: LiveCase): boolean {
  const { onCall } = live.told[sourceLocale].material;
  return play !== undefined && onCall !== undefined && offersOf(onCall, play).includes(move);
}

/** `isToken`: whether the token that was brought has this hash. */
export function decideEntry(state: LiveState, { person }: Asker, isToken: (hash: string) => boolean): Decision {
  const [link] = [...state.links].find(([, { hash, isRevoked }]) => isToken(hash) && !isRevoked) ?? [];
  return link === undefined ? 'unknown-link' : { type: 'entered', person, link };
}

/** `link`: the id and hash of a link that is to be made. */
export function decideCommand(
  state: LiveState,
  { person }: Asker,
  { seq, command }: { seq: number; command: LiveCommand },
  live: LiveCase,
  link: { id: string; hash: string },
): Decision {
  if (!isHost(state, person)) return 'not-allowed';
  if (command.type !== 'take-over' && state.driver !== person) return 'not-driving';
  if (isSteering(command) && seq < state.steered) return 'stale';
  if (!isSensible(state, command, live)) return 'malformed';
  if (command.type === 'make-link')
    return { type: 'linked', by: person, link: link.id, role: command.role, hash: link.hash };
  if (command.type === 'rename')
    return { type: 'commanded', by: person, command: { ...command, name: cleanName(command.name) } };
  return { type: 'commanded', by: person, command };
}

/** Why a browser may not do what participants do, if it may not. */
export function participantFault({ people }: LiveState, person: string): LiveErrorCode | undefined {
  const known = people.get(person);
  if (!known) return 'not-allowed';
  return known.isRemoved ? 'removed' : undefined;
}

/** Why a browser may not listen in a role, if it may not. */
export function listenFault(
  state: LiveState,
  person: string,
  role: 'facilitator' | 'screen' | 'participant',
): LiveErrorCode | undefined {
  switch (role) {
    case 'facilitator':
      return isHost(state, person) ? undefined : 'not-allowed';
    case 'screen':
      return isScreen(state, person) ? undefined : 'not-allowed';
    case 'participant':
      return participantFault(state, person);
  }
}

/** Whether what a command names is there. */
function isSensible(state: LiveState, command: LiveCommand, live: LiveCase): boolean {
  const told = live.told[sourceLocale];
  const { session } = state;
  const { cards, checklist, decisions, predictions } = told.material;
  switch (command.type) {
    case 'ask':
      return quizQuestion(told, command.question) !== undefined;
    case 'reveal':
      return Object.hasOwn(cards, command.card);
    case 'tick':
      return checklist.some(({ id }) => id === command.item);
    case 'count':
      return (
        optionsOf(command.of).some(({ id }) => id === command.option) ||
        (command.of === openVote(session.onCall) && isOffered(session.onCall, command.option, live))
      );
    case 'note':
      return isNoted(told.material, command.of);
    case 'close':
    case 'reopen': {
      const question = questionAt(state);
      return question !== undefined && !question.isShown;
    }
    case 'take-pager':
      return told.material.onCall !== undefined;
    case 'make-move':
      return isOffered(session.onCall, command.turn.entry.move, live);
    case 'show-play-report':
      return session.onCall?.isOpen === true && isPlayedOut(session.onCall);
    case 'rename':
    case 'remove':
      return state.people.has(command.person);
    case 'hand-over':
      return isHost(state, command.to);
    case 'revoke-link':
      return state.links.has(command.link);
    default:
      return true;
  }

  function optionsOf(of: string): { id: string }[] {
    return (Object.hasOwn(decisions, of) ? decisions : predictions)[of]?.options ?? [];
  }
}

function isNoted({ decisions, predictions, debrief }: LiveCase['told'][Locale]['material'], of: string): boolean {
  return of === 'change' || [decisions, predictions, debrief].some((asked) => Object.hasOwn(asked, of));
}
