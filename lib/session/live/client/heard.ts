import type { LiveEvent, LiveEventName, LiveEvents, LivePerson, LiveTally } from '@/lib/session/live/live-view';
import type { SessionState } from '@/lib/session/session-reducer';
import type { Timer } from '@/lib/session/timer';

/** What a browser has heard of a live session, whatever its role: the last of each event, and what they add up to. */
export type Heard = Partial<Pick<LiveEvents, 'room' | 'own' | 'screen' | 'facilitator' | 'count' | 'bye'>> & {
  /** The last place in the log that was heard of. */
  seq: number;
  /** How far the clock of the server is ahead of ours, in milliseconds. */
  skew: number;
  people: Readonly<Record<string, LivePerson>>;
  tallies: Readonly<Record<string, LiveTally>>;
};

export const nothingHeard: Heard = { seq: 0, skew: 0, people: {}, tallies: {} };

const names: Record<LiveEventName, true> = {
  hello: true,
  room: true,
  screen: true,
  facilitator: true,
  own: true,
  count: true,
  tally: true,
  people: true,
  bye: true,
};

/** Whether a message is one that we know; what it holds is as our own server has it. */
export function isLiveEvent(message: { event: string; id?: number; data: unknown }): message is LiveEvent {
  return Object.hasOwn(names, message.event);
}

/** What is known after an event that came `at`, by the clock of this device, in milliseconds since 1970. */
export function heardReducer(heard: Heard, message: LiveEvent, at: number): Heard {
  const seq = Math.max(heard.seq, message.id ?? 0);
  switch (message.event) {
    case 'hello': {
      const { bye: _, ...rest } = heard;
      return { ...rest, skew: message.data.now - at, people: {} };
    }
    case 'room':
      return { ...heard, seq, room: message.data };
    case 'screen':
      return { ...heard, seq, screen: message.data };
    case 'facilitator': {
      const tallies = Object.fromEntries(message.data.tallies.map((tally) => [tally.of, tally]));
      return { ...heard, seq, facilitator: message.data, tallies };
    }
    case 'own':
      return { ...heard, own: message.data };
    case 'count':
      return { ...heard, count: message.data };
    case 'bye':
      return { ...heard, bye: message.data };
    case 'tally':
      return { ...heard, tallies: { ...heard.tallies, [message.data.of]: message.data } };
    case 'people': {
      const people = { ...heard.people };
      for (const person of message.data.changed) people[person.id] = person;
      for (const id of message.data.gone) delete people[id];
      return { ...heard, people };
    }
  }
}

/** A timer that runs by the clock of the server, by ours. */
export function byOurClock(timer: Timer, skew: number): Timer {
  return timer.since === undefined ? timer : { ...timer, since: timer.since - skew };
}

/** The state with the votes from phones among the hands, as the scenes and the report show them. */
export function withVotes(state: SessionState, tallies: Heard['tallies']): SessionState {
  const hands = { ...state.hands };
  for (const { of, options } of Object.values(tallies)) {
    const sum = { ...hands[of] };
    for (const [option, votes] of Object.entries(options)) sum[option] = (sum[option] ?? 0) + votes;
    hands[of] = sum;
  }
  return { ...state, hands };
}
