import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { AgendaItem } from './agenda';
import {
  newSession,
  nextOf,
  pictureStep,
  type SessionEvent,
  type SessionState,
  sessionReducer,
} from './session-reducer';
import { millisecondsLeft } from './timer';

const items: AgendaItem[] = [
  { id: 'welcome', minutes: 2, type: 'welcome' },
  { id: 'round', minutes: 5, type: 'ask', cards: ['logs'] },
  { id: 'choice', minutes: 3, type: 'decide', of: 'restart' },
  { id: 'story', minutes: 4, type: 'story', from: 0, to: 2 },
  { id: 'guess', minutes: 3, type: 'predict', of: 'where-next', from: 2, to: 3 },
  { id: 'change', minutes: 3, type: 'change' },
];
const start = newSession({ slug: 'demo', agenda: 'short', roleplay: false, at: 1000 }, items);

function after(...events: SessionEvent[]): SessionState {
  return events.reduce((state, event) => sessionReducer(state, event, items), start);
}
const next = (times: number) =>
  Array.from({ length: times }, (_, at): SessionEvent => ({ type: 'next', at: 2000 + at }));

test('going on shows an outcome first, walks the story step by step, and ends after the last item', () => {
  expect(after(...next(2))).toMatchObject({ place: 2, opened: [] });
  expect(after(...next(3))).toMatchObject({ place: 2, opened: ['restart'] });
  expect(after(...next(4))).toMatchObject({ place: 3, step: 0 });
  expect(after(...next(6))).toMatchObject({ place: 3, step: 2 });
  expect(after(...next(8))).toMatchObject({ place: 4, opened: ['restart', 'where-next'] });
  expect(after(...next(10)).over).toBe(2009);
  expect(after(...next(11))).toEqual(after(...next(10)));
});

test('going back from the report opens the session again, and what was shown stays shown', () => {
  expect(after(...next(10), { type: 'back', at: 9000 })).not.toHaveProperty('over');
  expect(after(...next(7), { type: 'back', at: 9000 })).toMatchObject({ place: 3, step: 2, opened: ['restart'] });
  expect(after({ type: 'back', at: 9000 })).toBe(start);
});

test('a session can be ended anywhere, once, and be opened again where it stood', () => {
  const ended = after(...next(2), { type: 'end', at: 5000 });
  expect(ended).toMatchObject({ place: 2, over: 5000 });
  expect(sessionReducer(ended, { type: 'end', at: 6000 }, items)).toBe(ended);
  expect(sessionReducer(ended, { type: 'back', at: 7000 }, items)).toEqual(after(...next(2)));
});

test('the diagram is seen in the story only, and moves on at the reveal of a prediction', () => {
  expect(pictureStep(after(...next(2)), items)).toBeUndefined();
  expect(pictureStep(after(...next(7)), items)).toBe(2);
  expect(pictureStep(after(...next(8)), items)).toBe(3);
});

test('the time runs from the event that started it, rests at a pause and never ends anything', () => {
  expect(millisecondsLeft(start.timer, 31_000)).toBe(90_000);
  const paused = after({ type: 'pause', at: 31_000 }, { type: 'add-minute', at: 40_000 });
  expect(millisecondsLeft(paused.timer, 999_000)).toBe(150_000);
  expect(millisecondsLeft(sessionReducer(paused, { type: 'resume', at: 500_000 }, items).timer, 700_000)).toBe(-50_000);
});

test('a minute more is a whole minute, even long after the time was up', () => {
  const late = after({ type: 'add-minute', at: 900_000 });
  expect(millisecondsLeft(late.timer, 900_000)).toBe(60_000);
  expect(millisecondsLeft(late.timer, 930_000)).toBe(30_000);
  const paused = after({ type: 'pause', at: 900_000 }, { type: 'add-minute', at: 950_000 });
  expect(millisecondsLeft(paused.timer, 999_000)).toBe(60_000);
});

test('going back closes what one press too many has opened before it leaves the item', () => {
  const guess = after(...next(7));
  const opened = sessionReducer(guess, { type: 'next', at: 9000 }, items);
  expect(nextOf(guess, items)).toBe('predict');
  expect(pictureStep(opened, items)).toBe(3);
  expect(sessionReducer(opened, { type: 'back', at: 9001 }, items)).toEqual(guess);
});

test('hands are counted in whole numbers that a room can hold', () => {
  const counted = (hands: number) => after({ type: 'count', of: 'restart', option: 'wait', hands }).hands;
  expect(counted(7.9)).toEqual({ restart: { wait: 7 } });
  expect(counted(-3)).toEqual({ restart: { wait: 0 } });
  expect(counted(Number.NaN)).toEqual({});
  const two = sessionReducer(
    after({ type: 'count', of: 'restart', option: 'wait', hands: 2 }),
    { type: 'count', of: 'restart', option: 'wait' },
    items,
  );
  expect(two.hands).toEqual({ restart: {} });
});

test('a card is revealed once, a tick is taken back, the screen goes black and on again', () => {
  const once = after({ type: 'reveal', card: 'logs' });
  expect(sessionReducer(once, { type: 'reveal', card: 'logs' }, items)).toBe(once);
  expect(after({ type: 'tick', item: 'asks' }, { type: 'tick', item: 'asks' }).ticked).toEqual([]);
  expect(after({ type: 'blacken' }).black).toBe(true);
  expect(after({ type: 'blacken' }, { type: 'next', at: 1 }).black).toBe(false);
});

const event = fc.oneof<fc.Arbitrary<SessionEvent>[]>(
  fc.record({ type: fc.constantFrom('next' as const, 'back' as const, 'end' as const), at: fc.nat() }),
  fc.record({ type: fc.constantFrom('pause' as const, 'resume' as const), at: fc.nat() }),
  fc.record({ type: fc.constant('reveal' as const), card: fc.constantFrom('logs', 'alarms') }),
  fc.record({ type: fc.constant('add-minute' as const), at: fc.nat() }),
  fc.record({ type: fc.constantFrom('blacken' as const, 'hide-timer' as const) }),
);

test('whatever happens, the session stands at an item and the diagram at a step of it', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const state = after(...events);
      const item = items[state.place];
      expect(item).toBeDefined();
      if (item?.type !== 'story') return;
      expect(state.step).toBeGreaterThanOrEqual(item.from);
      expect(state.step).toBeLessThanOrEqual(item.to);
    }),
  );
});
