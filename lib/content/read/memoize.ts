/** Remembers what was made of each set of keys as long as the process lives; in development nothing, so that edits show. */
export function memoize<Keys extends readonly string[], T>(make: (...keys: Keys) => T): (...keys: Keys) => T {
  const made = new Map<string, T>();
  return (...keys) => {
    const key = keys.join('\0');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(...keys);
    if (process.env.NODE_ENV !== 'development') made.set(key, fresh);
    return fresh;
  };
}
