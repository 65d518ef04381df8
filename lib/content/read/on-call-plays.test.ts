import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSeed, highestSeed, incidentKnobs } from '@/lib/model/knobs';
import { minuteOf, run } from '@/lib/model/run';
import { movesNow, readingsOf } from '@/lib/on-call/moves';
import { beginPlay, type Play, replay, takeMove } from '@/lib/on-call/play';
import { randomPlay, untruthsOf } from '@/lib/on-call/random-plays.fixture';
import { runWith, tollOf } from '@/lib/on-call/report';
import { listOnCall, readOnCall } from './read-on-call';

const games = await Promise.all(
  (await listOnCall()).map(async (slug) => {
    const { model, onCall } = await readOnCall(slug, 'nl');
    return { slug, game: { model, onCall } };
  }),
);

describe.each(games)('$slug', ({ game }) => {
  const { model, onCall } = game;
  const begun = beginPlay(game);

  test('who does nothing sees the outage as it went, until somebody of that day repaired it', () => {
    const then = run(model, incidentKnobs(model), defaultSeed).moments;
    const now = runWith(game, defaultSeed, []).moments;
    const firstOther = then.findIndex((moment, at) => JSON.stringify(moment) !== JSON.stringify(now[at]));
    expect(firstOther === -1 || (then[firstOther]?.minute ?? 0) > onCall.page.minute).toBe(true);
    expect(tollOf(game, { moments: now }).impact).toBeGreaterThanOrEqual(tollOf(game, { moments: then }).impact);
  });

  test('the pager goes while it hurts', () => {
    const before = runWith(game, defaultSeed, []).moments.findLast(({ minute }) => minute <= onCall.page.minute);
    expect(onCall.impact.some((node) => before?.health[node] !== 'healthy')).toBe(true);
  });

  test('a play is its seed and its moves: played again it is the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: highestSeed }), (seed) => {
        const play = randomPlay(game, begun, seed, 12);
        const again = replay(game, play);
        expect(again.refused).toBe(0);
        expect(JSON.stringify(again.play)).toBe(JSON.stringify(play));
      }),
      { numRuns: 4 },
    );
  });

  test('in any play no minute is lost, and every report is true of its run', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: highestSeed }), (seed) => {
        expect(untruthsOf(game, randomPlay(game, begun, seed))).toEqual([]);
      }),
      { numRuns: 6 },
    );
  });

  test('what can not be done now changes nothing', () => {
    expect(takeMove(game, begun, 'no-such-move')).toBe(begun);
    const over = takeMove(game, begun, 'close');
    expect(movesNow(game, over)).toEqual([]);
    for (const move of ['hint', ...onCall.actions.map(({ id }) => id)]) expect(takeMove(game, over, move)).toBe(over);
  });

  test('everything there is to read can be read by somebody', () => {
    const unread = new Set(onCall.signals.flatMap(({ readings }) => readings.map(({ id }) => id)));
    for (let seed = 1; seed < 400 && unread.size > 0; seed++)
      for (const id of readingsOf(randomPlay(game, begun, seed, 60))) unread.delete(id);
    expect([...unread]).toEqual([]);
  });

  test('time goes on with every move, to the end of the run and no further', () => {
    let play: Play = begun;
    const [wait = 0] = onCall.waits;
    while (!play.isOver) {
      const next = takeMove(game, play, `wait-${wait}`);
      expect(minuteOf(model, next.run)).toBeGreaterThan(minuteOf(model, play.run));
      play = next;
    }
    expect(minuteOf(model, play.run)).toBeCloseTo(model.tick * model.ticks);
  });
});
