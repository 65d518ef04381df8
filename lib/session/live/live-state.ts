import type { AgendaItem } from '@/lib/session/agenda';
import { openVote } from '@/lib/session/room-play';
import { newSession, type SessionEvent, type SessionState, sessionReducer } from '@/lib/session/session-reducer';
import { Ballot } from './ballot';
import type { LiveEntry, LiveHappening } from './live-entry';
import { type LiveCommand, steering } from './live-request';
import type { OpenQuestion } from './live-view';

export type LivePersonState = { alias: number; name: string; isRemoved: boolean };
export type LiveLink = { role: 'facilitator' | 'screen'; hash: string; isRevoked: boolean; entered: Set<string> };

/** A live session as far as its log has been folded. It belongs to who folds it: `foldEntry` changes it in place. */
export type LiveState = {
  seq: number;
  /** The `seq` of the last command that others must not be made past. */
  steered: number;
  opened: Extract<LiveHappening, { type: 'opened' }>;
  items: readonly AgendaItem[];
  session: SessionState;
  /** The quiz question before the room, in front of the agenda. */
  quiz?: { of: string; isShown: boolean } | undefined;
  /** All questions that have been before the room, in that order. */
  asked: Map<string, OpenQuestion['kind']>;
  /** When answers to a question were last, or will be, no longer taken. */
  closed: Map<string, number>;
  ballots: Map<string, Ballot>;
  people: Map<string, LivePersonState>;
  aliases: Set<number>;
  links: Map<string, LiveLink>;
  driver: string;
  isLocked: boolean;
};

/** The state after the first line of a log. Throws for any other line. */
export function openedState({ seq, at, what }: LiveEntry): LiveState {
  if (what.type !== 'opened' || seq !== 1)
    throw new Error(`a log begins with "opened" at 1, not "${what.type}" at ${seq}`);
  const { slug, agenda, roleplay, items, owner } = what;
  return {
    seq,
    steered: seq,
    opened: what,
    items,
    session: newSession({ slug, agenda, roleplay, at }, items),
    asked: new Map(),
    closed: new Map(),
    ballots: new Map(),
    people: new Map(),
    aliases: new Set(),
    links: new Map(),
    driver: owner,
    isLocked: false,
  };
}

/** Folds the next line of the log into the state. Throws when it is not the next one. */
export function foldEntry(state: LiveState, { seq, at, what }: LiveEntry): void {
  if (seq !== state.seq + 1) throw new Error(`the log has ${seq} after ${state.seq}`);
  state.seq = seq;
  switch (what.type) {
    case 'opened':
      throw new Error(`the log has a second "opened" at ${seq}`);
    case 'joined':
      state.people.set(what.person, { alias: what.alias, name: what.name, isRemoved: false });
      state.aliases.add(what.alias);
      return;
    case 'named':
      rename(state, what.person, what.name);
      return;
    case 'entered':
      state.links.get(what.link)?.entered.add(what.person);
      return;
    case 'answered':
      ballotFor(state, what.of).cast(what.person, { chosen: what.chosen, certainty: what.certainty, seq });
      return;
    case 'linked':
      state.links.set(what.link, { role: what.role, hash: what.hash, isRevoked: false, entered: new Set() });
      return;
    case 'commanded':
      obey(state, what.command, { seq, at, by: what.by });
      return;
  }
}

/** Folds a whole log. Throws when a line is missing or out of place. */
export function foldLog([first, ...rest]: readonly LiveEntry[]): LiveState {
  if (!first) throw new Error('the log is empty');
  const state = openedState(first);
  for (const entry of rest) foldEntry(state, entry);
  return state;
}

/** The question before the room, shown or not. */
export function questionAt({
  quiz,
  session,
  items,
}: LiveState): { of: string; kind: OpenQuestion['kind']; isShown: boolean } | undefined {
  if (session.over !== undefined) return undefined;
  if (quiz) return { of: quiz.of, kind: 'quiz', isShown: quiz.isShown };
  const vote = openVote(session.onCall);
  if (vote !== undefined) return { of: vote, kind: 'on-call', isShown: false };
  if (session.onCall?.isOpen) return undefined;
  const item = items[session.place];
  if (item?.type !== 'decide' && item?.type !== 'predict') return undefined;
  return { of: item.of, kind: item.type, isShown: session.opened.includes(item.of) };
}

export function isHost({ opened, links }: LiveState, person: string): boolean {
  return person === opened.owner || entersBy(links, person, 'facilitator');
}

export function isScreen(state: LiveState, person: string): boolean {
  return isHost(state, person) || entersBy(state.links, person, 'screen');
}

function entersBy(links: LiveState['links'], person: string, as: LiveLink['role']): boolean {
  for (const { role, isRevoked, entered } of links.values())
    if (role === as && !isRevoked && entered.has(person)) return true;
  return false;
}

function ballotFor(state: LiveState, of: string): Ballot {
  const ballot = state.ballots.get(of) ?? new Ballot();
  state.ballots.set(of, ballot);
  return ballot;
}

function rename({ people }: LiveState, id: string, name: string): void {
  const person = people.get(id);
  if (person) people.set(id, { ...person, name });
}

type Obeyed = Extract<LiveHappening, { type: 'commanded' }>['command'];

const steeringTypes: ReadonlySet<LiveCommand['type']> = new Set(steering);

/** Whether a command must not be made past another one. */
export function isSteering({ type }: LiveCommand): boolean {
  return steeringTypes.has(type);
}

function obey(state: LiveState, command: Obeyed, { seq, at, by }: { seq: number; at: number; by: string }): void {
  if (isSteering(command)) state.steered = seq;
  const before = openQuestionOf(state);
  carryOut(state, command, { at, by });
  const after = openQuestionOf(state);
  if (before !== after) {
    if (before !== undefined) state.closed.set(before, Math.min(at, state.closed.get(before) ?? at));
    if (after !== undefined) state.closed.delete(after);
  }
  const question = questionAt(state);
  if (question && !state.asked.has(question.of)) state.asked.set(question.of, question.kind);
}

function openQuestionOf(state: LiveState): string | undefined {
  const question = questionAt(state);
  return question && !question.isShown ? question.of : undefined;
}

function carryOut(state: LiveState, command: Obeyed, { at, by }: { at: number; by: string }): void {
  switch (command.type) {
    case 'ask':
      if (state.session.over === undefined) state.quiz = { of: command.question, isShown: false };
      return;
    case 'close':
      closeAt(state, at + command.seconds * 1000);
      return;
    case 'reopen':
      state.closed.delete(openQuestionOf(state) ?? '');
      return;
    case 'lock':
      state.isLocked = command.isLocked;
      return;
    case 'rename':
      rename(state, command.person, command.name);
      return;
    case 'remove':
      remove(state, command.person);
      return;
    case 'hand-over':
      state.driver = command.to;
      return;
    case 'take-over':
      state.driver = by;
      return;
    case 'revoke-link':
      revoke(state, command.link);
      return;
    case 'next':
    case 'back':
    case 'end':
      if (state.quiz && command.type !== 'end') {
        stepQuiz(state, state.quiz, command.type);
        return;
      }
      state.quiz = undefined;
      handOn(state, { ...command, at });
      return;
    case 'pause':
    case 'resume':
    case 'add-minute':
    case 'take-pager':
    case 'leave-play':
    case 'return-to-play':
      handOn(state, { ...command, at });
      return;
    case 'reveal':
    case 'count':
    case 'note':
    case 'tick':
    case 'blacken':
    case 'hide-timer':
    case 'make-move':
    case 'show-play-report':
      handOn(state, command);
      return;
  }
}

function handOn(state: LiveState, event: SessionEvent): void {
  state.session = sessionReducer(state.session, event, state.items);
}

/** Forward: the answer, then the agenda again. Back: the question again, then the agenda. */
function stepQuiz(state: LiveState, { of, isShown }: { of: string; isShown: boolean }, to: 'next' | 'back'): void {
  if (to === 'next') state.quiz = isShown ? undefined : { of, isShown: true };
  else state.quiz = isShown ? { of, isShown: false } : undefined;
}

function closeAt(state: LiveState, at: number): void {
  const open = openQuestionOf(state);
  if (open !== undefined) state.closed.set(open, at);
}

function remove(state: LiveState, id: string): void {
  const person = state.people.get(id);
  if (!person) return;
  state.people.set(id, { ...person, name: '', isRemoved: true });
  for (const ballot of state.ballots.values()) ballot.withdraw(id);
}

/** Whoever drove by this link drives no more: the owner does. */
function revoke(state: LiveState, id: string): void {
  const link = state.links.get(id);
  if (!link) return;
  state.links.set(id, { ...link, isRevoked: true });
  if (!isHost(state, state.driver)) state.driver = state.opened.owner;
}
