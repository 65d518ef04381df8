import { expect, test } from 'vitest';
import type { LiveEvent } from '@/lib/session/live/live-view';
import { newSession } from '@/lib/session/session-reducer';
import { byOurClock, type Heard, heardReducer, isLiveEvent, nothingHeard, withVotes } from './heard';

const hear = (events: LiveEvent[], heard: Heard = nothingHeard) =>
  events.reduce((before, event) => heardReducer(before, event, 1000), heard);

const person = (id: string, isHere = true) => ({ id, name: id, isHere, hasAnswered: false });

test('people who come, change and go leave those who are there', () => {
  const { people } = hear([
    { event: 'people', data: { changed: [person('a'), person('b'), person('c')], gone: [] } },
    { event: 'people', data: { changed: [person('b', false)], gone: ['a'] } },
  ]);
  expect(people).toEqual({ b: person('b', false), c: person('c') });
});

test('a stream that begins anew tells everybody again, so who went in between is gone', () => {
  const before = hear([{ event: 'people', data: { changed: [person('a')], gone: [] } }]);
  const after = hear(
    [
      { event: 'hello', data: { now: 4000 } },
      { event: 'people', data: { changed: [person('b')], gone: [] } },
    ],
    before,
  );
  expect(Object.keys(after.people)).toEqual(['b']);
});

test('a device whose clock is an hour slow counts down as the server does', () => {
  const { skew } = hear([{ event: 'hello', data: { now: 3_601_000 } }]);
  expect(byOurClock({ left: 60_000, since: 3_600_000, hidden: false }, skew)).toEqual({
    left: 60_000,
    since: 0,
    hidden: false,
  });
  expect(byOurClock({ left: 60_000, hidden: false }, skew)).toEqual({ left: 60_000, hidden: false });
});

test('the last tally of a question counts, and is added to the hands that went up', () => {
  const tally = (votes: number) => ({
    of: 'q',
    kind: 'decide' as const,
    answered: votes,
    right: 0,
    options: { a: votes },
    certainty: { guess: 0, fairly: 0, sure: 0 },
    sureAndWrong: 0,
  });
  const { tallies } = hear([
    { event: 'tally', data: tally(1) },
    { event: 'tally', data: tally(3) },
  ]);
  const state = {
    ...newSession({ slug: 'x', agenda: 'short', roleplay: false, at: 0 }, []),
    hands: { q: { a: 2, b: 1 } },
  };
  expect(withVotes(state, tallies).hands).toEqual({ q: { a: 5, b: 1 } });
  expect(state.hands).toEqual({ q: { a: 2, b: 1 } });
});

test('only events of the protocol are taken in', () => {
  expect(isLiveEvent({ event: 'count', data: {} })).toBe(true);
  expect(isLiveEvent({ event: 'message', data: {} })).toBe(false);
  expect(isLiveEvent({ event: 'toString', data: {} })).toBe(false);
});
