/** A permutation of `items` that `seed` fixes and that is never the order they came in. */
export function shuffled<Item>(items: readonly Item[], seed: string): Item[] {
  const chance = random(seed);
  const result = [...items];
  for (let at = result.length - 1; at > 0; at--) {
    const other = Math.floor(chance() * (at + 1));
    const [here, there] = [result[at], result[other]];
    if (here === undefined || there === undefined) continue;
    result[at] = there;
    result[other] = here;
  }
  const moved = result.some((item, at) => item !== items[at]);
  return moved || items.length < 2 ? result : [...items.slice(1), ...items.slice(0, 1)];
}

/** Numbers from 0 up to 1 that `seed` fixes: FNV-1a feeding mulberry32 (both in the public domain). */
function random(seed: string): () => number {
  let state = [...seed].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), 2166136261);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
