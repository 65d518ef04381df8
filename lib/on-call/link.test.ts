import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultSeed, highestSeed } from '@/lib/model/knobs';
import { playQuery, readPlay, seedFrom } from './link';

const move = fc.constantFrom('list-nodes', 'wait-10', 'hint', 'close', 'replace-nodes');

test('a link carries a play there and back', () => {
  const play = fc.record({ seed: fc.integer({ min: 1, max: highestSeed }), moves: fc.array(move, { minLength: 1 }) });
  fc.assert(
    fc.property(play, (each) => {
      expect(readPlay(playQuery(each))).toEqual(each);
    }),
  );
});

test('an address without moves carries none', () => {
  for (const query of ['', '?', '?moves=', '?seed=4', '?moves=...']) expect(readPlay(query)).toBeUndefined();
});

test('whatever stands in an address, it is a play of bounded length with a seed that can be', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (moves, seed) => {
      const play = readPlay(`?moves=${encodeURIComponent(moves)}&seed=${encodeURIComponent(seed)}`);
      if (!play) return;
      expect(play.moves.length).toBeLessThanOrEqual(400);
      expect(play.seed).toBeGreaterThanOrEqual(1);
      expect(play.seed).toBeLessThanOrEqual(highestSeed);
    }),
  );
  expect(seedFrom('no number')).toBe(defaultSeed);
});
