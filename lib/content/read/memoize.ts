/** Remembers what was made for each key as long as the process lives; in development nothing, so that edits show. */
export function memoize<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(key);
    if (process.env.NODE_ENV !== 'development') made.set(key, fresh);
    return fresh;
  };
}
