/** What the reader has laid side by side, and what they think the two have in common. */
export type Comparison = { left: string; right: string; ticked: string[] };

export type CompareEvent = { type: 'choose'; side: 'left' | 'right'; slug: string } | { type: 'tick'; pattern: string };

/** What `event` makes of the comparison; an event without effect returns the same object. */
export function compare(held: Comparison, event: CompareEvent): Comparison {
  switch (event.type) {
    case 'choose':
      return choose(held, event.side, event.slug);
    case 'tick': {
      const ticked = held.ticked.filter((pattern) => pattern !== event.pattern);
      return { ...held, ticked: ticked.length < held.ticked.length ? ticked : [...ticked, event.pattern] };
    }
  }
}

/** Two different cases: who chooses the one that stands on the other side, swaps the two. */
function choose(held: Comparison, side: 'left' | 'right', slug: string): Comparison {
  if (held[side] === slug) return held;
  const other = side === 'left' ? 'right' : 'left';
  if (held[other] === slug) return { ...held, left: held.right, right: held.left };
  return { ...held, [side]: slug, ticked: [] };
}

/** The pair of two cases, whichever of them comes first. */
export function pairOf<Pair extends { cases: readonly string[] }>(
  pairs: readonly Pair[],
  { left, right }: Pick<Comparison, 'left' | 'right'>,
): Pair | undefined {
  return pairs.find(({ cases }) => cases.includes(left) && cases.includes(right));
}
