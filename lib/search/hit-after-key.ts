/**
 * Which hit is chosen after a key, in a list that runs round.
 * @returns undefined for a key that chooses nothing
 */
export function hitAfterKey(key: string, chosen: number, hits: number): number | undefined {
  if (hits === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return (chosen + 1) % hits;
    case 'ArrowUp':
      return (chosen + hits - 1) % hits;
    case 'PageDown':
      return Math.min(chosen + 5, hits - 1);
    case 'PageUp':
      return Math.max(chosen - 5, 0);
  }
  return undefined;
}
