/** The next number from 0 up to 1. */
export type Chance = () => number;

/**
 * Chance that repeats itself: one seed, one sequence. The generator is the quick one of Numerical Recipes (Press et al.,
 * section 7.1).
 */
export function seededChance(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
