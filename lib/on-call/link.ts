import { defaultSeed, highestSeed } from '@/lib/model/knobs';
import type { Play } from './play';
import type { Move } from './play-entry';

const movesName = 'moves';
const seedName = 'seed';

/** No play has more moves than this: a run has an end, and a longer link is no link of ours. */
const mostMoves = 400;

/** The query of an address that carries a play: seed and moves are all of it. */
export function playQuery({ seed, moves }: Pick<Play, 'seed' | 'moves'>): string {
  const params = new URLSearchParams();
  if (seed !== defaultSeed) params.set(seedName, String(seed));
  params.set(movesName, moves.join('.'));
  return `?${params}`;
}

/** The play that the query of an address carries, if any; a seed that can not be is the usual one. Moves are checked when they are made. */
export function readPlay(query: string): { seed: number; moves: Move[] } | undefined {
  const params = new URLSearchParams(query);
  const moves = params.get(movesName)?.split('.').filter(Boolean).slice(0, mostMoves) ?? [];
  return moves.length > 0 ? { seed: seedFrom(params.get(seedName) ?? ''), moves } : undefined;
}

/** The seed that somebody wrote, within bounds. */
export function seedFrom(written: string): number {
  const seed = Number.parseInt(written, 10);
  return Number.isNaN(seed) ? defaultSeed : Math.min(highestSeed, Math.max(1, seed));
}
