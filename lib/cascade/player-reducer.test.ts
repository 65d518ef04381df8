import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPlayer, type Player, type PlayerEvent, playerReducer, veiledFrom } from './player-reducer';

const anyEvent: fc.Arbitrary<PlayerEvent> = fc.oneof(
  fc.constantFrom<PlayerEvent>(
    ...(['first', 'back', 'forward', 'last', 'play', 'pause', 'tick'] as const).map((type) => ({ type })),
  ),
  fc.record({ type: fc.constantFrom('go' as const, 'ask' as const), step: fc.oneof(fc.integer(), fc.double()) }),
);

test('forward to the end and back to the start passes the same steps in reverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 14 }), (steps) => {
      const walk = (player: Player, type: 'forward' | 'back') =>
        Array.from({ length: steps - 1 }).reduce<Player[]>(
          (path) => [...path, playerReducer(path.at(-1) ?? player, { type })],
          [player],
        );
      const there = walk(newPlayer(steps), 'forward').map(({ step }) => step);
      const back = walk(newPlayer(steps, steps - 1), 'back').map(({ step }) => step);
      expect(there.at(-1)).toBe(steps - 1);
      expect(back.reverse()).toEqual(there);
    }),
  );
});

test('no series of events leaves the range of steps', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 14 }),
      fc.array(anyEvent),
      fc.array(fc.nat(13)),
      (steps, events, predictions) => {
        const { step, last } = events.reduce<Player>(
          (player, event) => playerReducer(player, event, predictions),
          newPlayer(steps),
        );
        expect(Number.isInteger(step)).toBe(true);
        expect(step).toBeGreaterThanOrEqual(0);
        expect(step).toBeLessThanOrEqual(last);
      },
    ),
  );
});

test('an event without effect returns the same player', () => {
  const start = newPlayer(5);
  for (const type of ['first', 'back', 'pause', 'tick'] as const) expect(playerReducer(start, { type })).toBe(start);
  const end = newPlayer(5, 4);
  for (const type of ['forward', 'last'] as const) expect(playerReducer(end, { type })).toBe(end);
  expect(playerReducer(start, { type: 'go', step: Number.NaN })).toBe(start);
});

test('playing goes on by ticks and rests on the last step', () => {
  const playing = playerReducer(newPlayer(3), { type: 'play' });
  const once = playerReducer(playing, { type: 'tick' });
  expect(once).toEqual({ step: 1, last: 2, playing: true });
  expect(playerReducer(once, { type: 'tick' })).toEqual({ step: 2, last: 2, playing: false });
});

test('play at the end begins anew', () => {
  expect(playerReducer(newPlayer(3, 2), { type: 'play' })).toEqual({ step: 0, last: 2, playing: true });
});

test('a move by hand stops a playing player', () => {
  const playing = playerReducer(newPlayer(3, 1), { type: 'play' });
  for (const event of [{ type: 'forward' }, { type: 'back' }, { type: 'go', step: 1 }] as const) {
    expect(playerReducer(playing, event).playing).toBe(false);
  }
});

test('forward and play stop once at an open prediction, a jump passes it', () => {
  const predictions = [2];
  const before = playerReducer(newPlayer(4, 1), { type: 'forward' }, predictions);
  expect(before).toMatchObject({ step: 1, asking: 2 });
  expect(playerReducer(before, { type: 'forward' }, predictions)).toEqual({ step: 2, last: 3, playing: false });
  const playing = playerReducer(newPlayer(4, 1), { type: 'play' }, predictions);
  expect(playerReducer(playing, { type: 'tick' }, predictions)).toMatchObject({ step: 1, asking: 2, playing: false });
  expect(playerReducer(newPlayer(4), { type: 'go', step: 3 }, predictions)).toEqual({
    step: 3,
    last: 3,
    playing: false,
  });
  expect(playerReducer(newPlayer(4), { type: 'last' }, predictions).step).toBe(3);
});

test('a doubled click on forward stops at the question and does not pass it', () => {
  const asking = playerReducer(newPlayer(4, 1), { type: 'forward' }, [2]);
  expect(playerReducer(asking, { type: 'forward', again: true }, [2])).toBe(asking);
  expect(playerReducer(newPlayer(4, 0), { type: 'forward', again: true }, [2])).toMatchObject({ step: 1 });
});

test('a question that was passed stands open: the player stops there again', () => {
  const passed = playerReducer(playerReducer(newPlayer(4, 1), { type: 'forward' }, [2]), { type: 'forward' }, [2]);
  expect(playerReducer(playerReducer(passed, { type: 'back' }, [2]), { type: 'forward' }, [2])).toMatchObject({
    step: 1,
    asking: 2,
  });
});

test('a stop is left by back, by a jump and by the answer', () => {
  const asking = playerReducer(newPlayer(4, 1), { type: 'forward' }, [2]);
  expect(playerReducer(asking, { type: 'back' }, [2])).toEqual({ step: 1, last: 3, playing: false });
  expect(playerReducer(asking, { type: 'go', step: 2 })).toEqual({ step: 2, last: 3, playing: false });
  expect(playerReducer(asking, { type: 'play' })).toEqual({ step: 2, last: 3, playing: true });
});

test('asking stands before the step, wherever the player was', () => {
  expect(playerReducer(newPlayer(4, 3), { type: 'ask', step: 2 })).toMatchObject({ step: 1, asking: 2 });
});

test('what comes after a question is veiled while it is asked, and before, until it is answered or passed', () => {
  const predictions = [2, 5];
  expect(veiledFrom(newPlayer(8), predictions)).toBe(2);
  expect(veiledFrom(playerReducer(newPlayer(8, 1), { type: 'forward' }, predictions), predictions)).toBe(2);
  expect(veiledFrom(newPlayer(8, 2), predictions)).toBe(5);
  expect(veiledFrom(newPlayer(8, 1), [5])).toBe(5);
  expect(veiledFrom(newPlayer(8, 7), predictions)).toBe(8);
  expect(veiledFrom(newPlayer(8), [])).toBe(8);
});
