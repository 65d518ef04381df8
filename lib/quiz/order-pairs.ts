import { shuffled } from './shuffle';

/**
 * The events of an order question, given in the right order, as they are first shown: an order that earns nothing by itself
 * and is no reverse either. Of three, none lies nearer the middle than a third.
 */
export function disordered<Item>(events: readonly Item[], seed: string): Item[] {
  for (let attempt = 0; ; attempt++) {
    const shown = shuffled(events, `${seed} ${attempt}`);
    const { agreeing, pairs } = pairsInOrder(events, shown);
    const wrong = pairs - 2 * agreeing;
    if ((wrong >= 0 && wrong * 3 <= pairs) || pairs < 3) return shown;
  }
}

/** How many of all pairs stand in the right order. */
export function pairsInOrder<Item>(
  right: readonly Item[],
  shown: readonly Item[],
): { agreeing: number; pairs: number } {
  const pairs = right.flatMap((first, at) => right.slice(at + 1).map((second) => [first, second] as const));
  const agreeing = pairs.filter(([first, second]) => shown.indexOf(first) < shown.indexOf(second)).length;
  return { agreeing, pairs: pairs.length };
}
