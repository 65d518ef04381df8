/** The next number from 0 up to 1. */
export type Chance = () => number;

/** Chance that can be put down and taken up again: a new one with `state` as its seed goes on where this one stopped. */
export type PausableChance = { next: Chance; readonly state: number };

/**
 * Chance that repeats itself: one seed, one sequence. The generator is the quick one of Numerical Recipes (Press et al.,
 * section 7.1).
 */
export function pausableChance(seed: number): PausableChance {
  let state = seed >>> 0;
  return {
    next: () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32;
    },
    get state() {
      return state;
    },
  };
}

export function seededChance(seed: number): Chance {
  return pausableChance(seed).next;
}
