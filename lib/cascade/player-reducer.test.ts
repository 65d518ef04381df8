import fc from 'fast-check';
import { expect, test } from 'vitest';
import { newPlayer, type Player, type PlayerEvent, play, veiledFrom } from './player-reducer';

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
          (path) => [...path, play(path.at(-1) ?? player, { type })],
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
    fc.property(fc.integer({ min: 2, max: 14 }), fc.array(anyEvent), fc.array(fc.nat(13)), (steps, events, gates) => {
      const { step, last } = events.reduce<Player>((player, event) => play(player, event, gates), newPlayer(steps));
      expect(Number.isInteger(step)).toBe(true);
      expect(step).toBeGreaterThanOrEqual(0);
      expect(step).toBeLessThanOrEqual(last);
    }),
  );
});

test('an event without effect returns the same player', () => {
  const start = newPlayer(5);
  for (const type of ['first', 'back', 'pause', 'tick'] as const) expect(play(start, { type })).toBe(start);
  const end = newPlayer(5, 4);
  for (const type of ['forward', 'last'] as const) expect(play(end, { type })).toBe(end);
  expect(play(start, { type: 'go', step: Number.NaN })).toBe(start);
});

test('playing goes on by ticks and rests on the last step', () => {
  const playing = play(newPlayer(3), { type: 'play' });
  const once = play(playing, { type: 'tick' });
  expect(once).toEqual({ step: 1, last: 2, playing: true });
  expect(play(once, { type: 'tick' })).toEqual({ step: 2, last: 2, playing: false });
});

test('play at the end begins anew', () => {
  expect(play(newPlayer(3, 2), { type: 'play' })).toEqual({ step: 0, last: 2, playing: true });
});

test('a move by hand stops a playing player', () => {
  const playing = play(newPlayer(3, 1), { type: 'play' });
  for (const event of [{ type: 'forward' }, { type: 'back' }, { type: 'go', step: 1 }] as const) {
    expect(play(playing, event).playing).toBe(false);
  }
});

test('forward and play stop once at an open prediction, a jump passes it', () => {
  const gates = [2];
  const before = play(newPlayer(4, 1), { type: 'forward' }, gates);
  expect(before).toMatchObject({ step: 1, asking: 2 });
  expect(play(before, { type: 'forward' }, gates)).toEqual({ step: 2, last: 3, playing: false });
  const playing = play(newPlayer(4, 1), { type: 'play' }, gates);
  expect(play(playing, { type: 'tick' }, gates)).toMatchObject({ step: 1, asking: 2, playing: false });
  expect(play(newPlayer(4), { type: 'go', step: 3 }, gates)).toEqual({ step: 3, last: 3, playing: false });
  expect(play(newPlayer(4), { type: 'last' }, gates).step).toBe(3);
});

test('a doubled click on forward stops at the question and does not pass it', () => {
  const asking = play(newPlayer(4, 1), { type: 'forward' }, [2]);
  expect(play(asking, { type: 'forward', again: true }, [2])).toBe(asking);
  expect(play(newPlayer(4, 0), { type: 'forward', again: true }, [2])).toMatchObject({ step: 1 });
});

test('a question that was passed stands open: the player stops there again', () => {
  const passed = play(play(newPlayer(4, 1), { type: 'forward' }, [2]), { type: 'forward' }, [2]);
  expect(play(play(passed, { type: 'back' }, [2]), { type: 'forward' }, [2])).toMatchObject({ step: 1, asking: 2 });
});

test('a stop is left by back, by a jump and by the answer', () => {
  const asking = play(newPlayer(4, 1), { type: 'forward' }, [2]);
  expect(play(asking, { type: 'back' }, [2])).toEqual({ step: 1, last: 3, playing: false });
  expect(play(asking, { type: 'go', step: 2 })).toEqual({ step: 2, last: 3, playing: false });
  expect(play(asking, { type: 'play' })).toEqual({ step: 2, last: 3, playing: true });
});

test('asking stands before the step, wherever the player was', () => {
  expect(play(newPlayer(4, 3), { type: 'ask', step: 2 })).toMatchObject({ step: 1, asking: 2 });
});

test('what comes after a question is veiled while it is asked, and before, until it is answered or passed', () => {
  const gates = [2, 5];
  expect(veiledFrom(newPlayer(8), gates)).toBe(2);
  expect(veiledFrom(play(newPlayer(8, 1), { type: 'forward' }, gates), gates)).toBe(2);
  expect(veiledFrom(newPlayer(8, 2), gates)).toBe(5);
  expect(veiledFrom(newPlayer(8, 1), [5])).toBe(5);
  expect(veiledFrom(newPlayer(8, 7), gates)).toBe(8);
  expect(veiledFrom(newPlayer(8), [])).toBe(8);
});
