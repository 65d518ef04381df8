import { disordered, pairsInOrder } from '@/lib/quiz/order-pairs';
import type { Explained, QuestionBehaviour, Worded } from '@/lib/quiz/types/question-behaviour';

/** The options stand in the seeded, shuffled order in which they are first shown. */
export type OrderForm = { asked: { options: Worded[] }; solution: Explained };

/** What is chosen is all options, as the reader has put them. */
export const order: QuestionBehaviour<OrderForm> = {
  start: ({ options }) => options.map(({ id }) => id),
  reduce(_, chosen, event) {
    if (event.type === 'move') return moved(chosen, event.option, event.by);
    return event.type === 'put' ? put(chosen, event.option, event.place) : chosen;
  },
  restore: () => undefined,
  isPossible({ options }, chosen) {
    const isEachOnce = chosen.length === options.length && new Set(chosen).size === options.length;
    return isEachOnce && options.every(({ id }) => chosen.includes(id));
  },
  /** Another order than it was shown in at first, which is never the right one. */
  isAnswered: ({ options }, chosen) => options.some(({ id }, at) => chosen[at] !== id),
  /**
   * The share of pairs in the right order, stretched so that a blind guess earns 0 on average: Kendall's tau, not below 0
   * (M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30, 1938).
   */
  points(_, { right }, chosen) {
    const { agreeing, pairs } = pairsInOrder(right, chosen);
    return Math.max(0, (2 * agreeing) / pairs - 1);
  },
  discussion: ({ options }, { right, feedback }) =>
    inPlaces(options, right).map(({ id, text }) => {
      return { id, text, isRight: true, role: undefined, feedback: feedback[id] ?? '' };
    }),
  misconceptions: () => [],
  shuffle: ({ options }, seed, solution) => ({ options: inPlaces(options, disordered(solution().right, seed)) }),
};

/** The options in the order of their ids. */
export function inPlaces(options: readonly Worded[], ids: readonly string[]): Worded[] {
  return ids.flatMap((id) => options.filter((option) => option.id === id));
}

/** Swaps an option with its neighbour. */
function moved(chosen: string[], option: string, by: -1 | 1): string[] {
  const at = chosen.indexOf(option);
  const neighbour = chosen[at + by];
  if (at < 0 || neighbour === undefined) return chosen;
  return chosen.with(at, neighbour).with(at + by, option);
}

/** Puts an option at a place, from 0; beyond the ends it stays where it is. */
function put(chosen: string[], option: string, at: number): string[] {
  const now = chosen.indexOf(option);
  if (now < 0 || now === at || chosen[at] === undefined) return chosen;
  return chosen.toSpliced(now, 1).toSpliced(at, 0, option);
}
