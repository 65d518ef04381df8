import { contentStamp } from './content-stamp';

/**
 * Remembers what was made of each set of keys as long as the process lives; while the site is being written until a file of
 * the content changes, so that edits show.
 */
export function memoize<Keys extends readonly string[], T>(make: (...keys: Keys) => T): (...keys: Keys) => T {
  const made = new Map<string, T>();
  let stamp = '';
  return (...keys) => {
    const now = process.env.NODE_ENV === 'development' ? contentStamp() : '';
    if (now !== stamp) made.clear();
    stamp = now;
    const key = keys.join('\0');
    const known = made.get(key);
    if (known !== undefined) return known;
    const fresh = make(...keys);
    made.set(key, fresh);
    return fresh;
  };
}
