import type { AgendaName, Stop } from './agenda';
import { leftAt, minute, type Timer, withMinute } from './timer';

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
  /** When it ended. */
  over?: number;
};

/** `at`: the time of the event, in milliseconds since 1970. */
export type SessionEvent =
  | { type: 'next'; at: number }
  | { type: 'back'; at: number }
  | { type: 'reveal'; card: string }
  /** Without `hands` they were not counted after all. */
  | { type: 'count'; of: string; option: string; hands?: number | undefined }
  | { type: 'note'; of: string; text: string }
  | { type: 'tick'; item: string }
  | { type: 'blacken' }
  | { type: 'pause'; at: number }
  | { type: 'resume'; at: number }
  | { type: 'add-minute'; at: number }
  | { type: 'hide-timer' };

const mostHands = 999;

export function newSession(
  { slug, agenda, roleplay, at }: Pick<SessionState, 'slug' | 'agenda' | 'roleplay' | 'at'>,
  stops: readonly Stop[],
): SessionState {
  const empty = { cards: [], opened: [], hands: {}, notes: {}, ticked: [], black: false };
  const timer = { left: (stops[0]?.minutes ?? 0) * minute, since: at, hidden: false };
  return { slug, at, agenda, roleplay, place: 0, step: 0, ...empty, timer };
}

/** What `event` makes of the session; an event without effect returns the same object. */
export function takePart(state: SessionState, event: SessionEvent, stops: readonly Stop[]): SessionState {
  const { timer } = state;
  switch (event.type) {
    case 'next':
      return forward(state, stops, event.at);
    case 'back':
      return backward(state, stops, event.at);
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
      return timer.since === undefined
        ? state
        : { ...state, timer: { left: leftAt(timer, event.at), hidden: timer.hidden } };
    case 'resume':
      return timer.since === undefined ? { ...state, timer: { ...timer, since: event.at } } : state;
    case 'add-minute':
      return { ...state, timer: withMinute(timer, event.at) };
    case 'hide-timer':
      return { ...state, timer: { ...timer, hidden: !timer.hidden } };
  }
}

/** The step at which the diagram is seen; none outside the story. */
export function pictureStep({ place, step, opened }: SessionState, stops: readonly Stop[]): number | undefined {
  const stop = stops[place];
  if (stop?.type === 'story') return step;
  if (stop?.type === 'predict') return opened.includes(stop.of) ? stop.to : stop.from;
  return undefined;
}

/** What going on does from here: a step of the story, the reveal of an outcome, the next item or the end. */
export function nextOf(
  { place, step, opened }: SessionState,
  stops: readonly Stop[],
): 'step' | 'decide' | 'predict' | 'item' | 'over' {
  const stop = stops[place];
  if (stop?.type === 'story' && step < stop.to) return 'step';
  if ((stop?.type === 'decide' || stop?.type === 'predict') && !opened.includes(stop.of)) return stop.type;
  return place < stops.length - 1 ? 'item' : 'over';
}

function forward(state: SessionState, stops: readonly Stop[], at: number): SessionState {
  if (state.over !== undefined) return state;
  switch (nextOf(state, stops)) {
    case 'step':
      return { ...state, step: state.step + 1 };
    case 'decide':
    case 'predict':
      return { ...state, opened: [...state.opened, ...askedAt(state, stops)] };
    case 'item':
      return enter(state, stops, state.place + 1, at, 'from');
    case 'over':
      return { ...state, over: at, black: false };
  }
}

/** The question that the room is asked here, if any. */
function askedAt({ place }: SessionState, stops: readonly Stop[]): string[] {
  const stop = stops[place];
  return stop?.type === 'decide' || stop?.type === 'predict' ? [stop.of] : [];
}

function backward(state: SessionState, stops: readonly Stop[], at: number): SessionState {
  if (state.over !== undefined) {
    const { over: _, ...open } = state;
    return open;
  }
  const stop = stops[state.place];
  if (stop?.type === 'story' && state.step > stop.from) return { ...state, step: state.step - 1 };
  const asked = askedAt(state, stops);
  const opened = state.opened.filter((id) => !asked.includes(id));
  if (opened.length < state.opened.length) return { ...state, opened };
  return state.place === 0 ? state : enter(state, stops, state.place - 1, at, 'to');
}

function enter(
  state: SessionState,
  stops: readonly Stop[],
  place: number,
  at: number,
  end: 'from' | 'to',
): SessionState {
  const stop = stops[place];
  if (!stop) return state;
  const step = stop.type === 'story' ? stop[end] : state.step;
  const timer = { left: stop.minutes * minute, since: at, hidden: state.timer.hidden };
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
