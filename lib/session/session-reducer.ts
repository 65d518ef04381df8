import type { AgendaItem, AgendaName } from './agenda';
import { type RoomPlay, type RoomPlayEvent, roomPlayReducer, withoutLast } from './room-play';
import { millisecondsLeft, minute, type Timer, withMinute } from './timer';

/** A session as far as it has come, ready to be kept. `at` is when it started, in milliseconds since 1970. */
export type SessionState = {
  slug: string;
  at: number;
  agenda: AgendaName;
  roleplay: boolean;
  /** The item of the agenda that it is at. */
  place: number;
  /** Where the diagram stands in an item of the story. */
  step: number;
  /** The cards revealed, in that order. */
  cards: string[];
  /** The decisions and predictions of which the outcome has been shown. */
  opened: string[];
  /** Counted hands by decision or prediction, then by option. */
  hands: Record<string, Record<string, number>>;
  /** What was written down, by what it is about. */
  notes: Record<string, string>;
  ticked: string[];
  black: boolean;
  timer: Timer;
  /** The group on call, in front of the agenda while it is open. */
  onCall?: RoomPlay | undefined;
  /** When it ended. */
  over?: number;
};

/** `at`: the time of the event, in milliseconds since 1970. */
export type SessionEvent =
  | { type: 'next'; at: number }
  | { type: 'back'; at: number }
  /** The session is over, wherever it stands. */
  | { type: 'end'; at: number }
  | { type: 'reveal'; card: string }
  /** Without `hands` they were not counted after all. */
  | { type: 'count'; of: string; option: string; hands?: number | undefined }
  | { type: 'note'; of: string; text: string }
  | { type: 'tick'; item: string }
  | { type: 'blacken' }
  | { type: 'pause'; at: number }
  | { type: 'resume'; at: number }
  | { type: 'add-minute'; at: number }
  | { type: 'hide-timer' }
  | RoomPlayEvent;

const mostHands = 999;

export function newSession(
  { slug, agenda, roleplay, at }: Pick<SessionState, 'slug' | 'agenda' | 'roleplay' | 'at'>,
  items: readonly AgendaItem[],
): SessionState {
  const empty = { cards: [], opened: [], hands: {}, notes: {}, ticked: [], black: false };
  const timer = { left: (items[0]?.minutes ?? 0) * minute, since: at, hidden: false };
  return { slug, at, agenda, roleplay, place: 0, step: 0, ...empty, timer };
}

/** What `event` makes of the session; an event without effect returns the same object. */
export function sessionReducer(state: SessionState, event: SessionEvent, items: readonly AgendaItem[]): SessionState {
  const { timer } = state;
  switch (event.type) {
    case 'next':
      return forward(state, items, event.at);
    case 'back':
      return backward(state, items, event.at);
    case 'end':
      return state.over === undefined ? ended(state, event.at) : state;
    case 'reveal':
      return state.cards.includes(event.card) ? state : { ...state, cards: [...state.cards, event.card] };
    case 'count':
      return count(state, event);
    case 'note':
      return { ...state, notes: { ...state.notes, [event.of]: event.text } };
    case 'tick':
      return { ...state, ticked: toggled(state.ticked, event.item) };
    case 'blacken':
      return { ...state, black: !state.black };
    case 'pause':
      return paused(state, event.at);
    case 'resume':
      return resumed(state, event.at);
    case 'add-minute':
      return { ...state, timer: withMinute(timer, event.at) };
    case 'hide-timer':
      return { ...state, timer: { ...timer, hidden: !timer.hidden } };
    case 'take-pager':
    case 'return-to-play':
      return atPlay(state, event);
    case 'leave-play':
      return leave(state, event.at);
    case 'make-move':
    case 'show-play-report':
      return played(state, event);
  }
}

/** The step of the story at which the diagram is seen; none outside it. */
export function pictureStep(
  { place, step, opened, onCall }: SessionState,
  items: readonly AgendaItem[],
): number | undefined {
  if (onCall?.isOpen) return undefined;
  const item = items[place];
  if (item?.type === 'story') return step;
  if (item?.type === 'predict') return opened.includes(item.of) ? item.to : item.from;
  return undefined;
}

/** What going on does from here: a step of the story, the reveal of an outcome, the next item or the end. */
export function nextOf(
  { place, step, opened }: SessionState,
  items: readonly AgendaItem[],
): 'step' | 'decide' | 'predict' | 'item' | 'over' {
  const item = items[place];
  if (item?.type === 'story' && step < item.to) return 'step';
  if ((item?.type === 'decide' || item?.type === 'predict') && !opened.includes(item.of)) return item.type;
  return place < items.length - 1 ? 'item' : 'over';
}

function forward(state: SessionState, items: readonly AgendaItem[], at: number): SessionState {
  if (state.over !== undefined) return state;
  if (state.onCall?.isOpen) return state.onCall.report ? leave(state, at) : state;
  switch (nextOf(state, items)) {
    case 'step':
      return { ...state, step: state.step + 1 };
    case 'decide':
    case 'predict':
      return { ...state, opened: [...state.opened, ...askedAt(state, items)] };
    case 'item':
      return enter(state, items, state.place + 1, at, 'from');
    case 'over':
      return ended(state, at);
  }
}

function ended(state: SessionState, at: number): SessionState {
  return { ...state, over: at, black: false };
}

/** The question that the room is asked here, if any. */
function askedAt({ place }: SessionState, items: readonly AgendaItem[]): string[] {
  const item = items[place];
  return item?.type === 'decide' || item?.type === 'predict' ? [item.of] : [];
}

function backward(state: SessionState, items: readonly AgendaItem[], at: number): SessionState {
  if (state.over !== undefined) {
    const { over: _, ...open } = state;
    return open;
  }
  if (state.onCall?.isOpen) {
    const onCall = withoutLast(state.onCall);
    return onCall === state.onCall ? state : { ...state, onCall };
  }
  const item = items[state.place];
  if (item?.type === 'story' && state.step > item.from) return { ...state, step: state.step - 1 };
  const asked = askedAt(state, items);
  const opened = state.opened.filter((id) => !asked.includes(id));
  if (opened.length < state.opened.length) return { ...state, opened };
  return state.place === 0 ? state : enter(state, items, state.place - 1, at, 'to');
}

function played(state: SessionState, event: RoomPlayEvent): SessionState {
  const onCall = state.over === undefined ? roomPlayReducer(state.onCall, event) : state.onCall;
  return onCall === state.onCall ? state : { ...state, onCall };
}

/** The time of an item rests while the group is on call. */
function atPlay(state: SessionState, event: Extract<RoomPlayEvent, { type: 'take-pager' | 'return-to-play' }>) {
  const begun = played(state, event);
  return begun === state ? state : paused(begun, event.at);
}

function leave(state: SessionState, at: number): SessionState {
  const left = played(state, { type: 'leave-play', at });
  return left === state ? state : resumed(left, at);
}

function paused(state: SessionState, at: number): SessionState {
  const { timer } = state;
  if (timer.since === undefined) return state;
  return { ...state, timer: { left: millisecondsLeft(timer, at), hidden: timer.hidden } };
}

function resumed(state: SessionState, at: number): SessionState {
  const { timer } = state;
  return timer.since === undefined ? { ...state, timer: { ...timer, since: at } } : state;
}

function enter(
  state: SessionState,
  items: readonly AgendaItem[],
  place: number,
  at: number,
  end: 'from' | 'to',
): SessionState {
  const item = items[place];
  if (!item) return state;
  const step = item.type === 'story' ? item[end] : state.step;
  const timer = { left: item.minutes * minute, since: at, hidden: state.timer.hidden };
  return { ...state, place, step, timer, black: false };
}

function count(state: SessionState, { of, option, hands }: Extract<SessionEvent, { type: 'count' }>): SessionState {
  const { [option]: _, ...others } = state.hands[of] ?? {};
  if (hands === undefined) return { ...state, hands: { ...state.hands, [of]: others } };
  if (!Number.isFinite(hands)) return state;
  const counted = Math.min(Math.max(Math.trunc(hands), 0), mostHands);
  return { ...state, hands: { ...state.hands, [of]: { ...others, [option]: counted } } };
}

function toggled(ids: string[], id: string): string[] {
  return ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
}
