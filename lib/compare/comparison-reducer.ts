/** What the reader has laid side by side, at which step, and what they think the two have in common. */
export type Comparison = { left: string; right: string; step: number; ticked: string[] };

export type ComparisonEvent =
  | { type: 'choose'; side: 'left' | 'right'; slug: string }
  | { type: 'go'; step: number }
  | { type: 'tick'; pattern: string };

/** What `event` makes of the comparison; an event without effect returns the same object. */
export function comparisonReducer(previous: Comparison, event: ComparisonEvent): Comparison {
  switch (event.type) {
    case 'choose':
      return choose(previous, event.side, event.slug);
    case 'go':
      return event.step === previous.step ? previous : { ...previous, step: event.step };
    case 'tick': {
      const ticked = previous.ticked.filter((pattern) => pattern !== event.pattern);
      return { ...previous, ticked: ticked.length < previous.ticked.length ? ticked : [...ticked, event.pattern] };
    }
  }
}

/** Two different cases: who chooses the one that stands on the other side, swaps the two. */
function choose(previous: Comparison, side: 'left' | 'right', slug: string): Comparison {
  if (previous[side] === slug) return previous;
  const other = side === 'left' ? 'right' : 'left';
  if (previous[other] === slug) return { ...previous, left: previous.right, right: previous.left };
  return { ...previous, [side]: slug, step: 0, ticked: [] };
}

/** The two cases that an address asks for, such as `?first=zalando&second=civis`; nothing when it names others. */
export function askedPair(search: string, known: readonly string[]): Pick<Comparison, 'left' | 'right'> | undefined {
  const asked = new URLSearchParams(search);
  const [left, right] = [asked.get('first') ?? '', asked.get('second') ?? ''];
  return left !== right && known.includes(left) && known.includes(right) ? { left, right } : undefined;
}

/** The pair of two cases, whichever of them comes first. */
export function pairOf<Pair extends { cases: readonly string[] }>(
  pairs: readonly Pair[],
  { left, right }: Pick<Comparison, 'left' | 'right'>,
): Pair | undefined {
  return pairs.find(({ cases }) => cases.includes(left) && cases.includes(right));
}
