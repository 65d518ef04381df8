/** What the reader has laid side by side, at which step, and what they think the two have in common. */
export type Comparison = { left: string; right: string; step: number; ticked: string[] };

export type CompareEvent =
  | { type: 'choose'; side: 'left' | 'right'; slug: string }
  | { type: 'go'; step: number }
  | { type: 'tick'; pattern: string };

/** What `event` makes of the comparison; an event without effect returns the same object. */
export function compare(held: Comparison, event: CompareEvent): Comparison {
  switch (event.type) {
    case 'choose':
      return choose(held, event.side, event.slug);
    case 'go':
      return event.step === held.step ? held : { ...held, step: event.step };
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
  return { ...held, [side]: slug, step: 0, ticked: [] };
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
