import { contentFolders, contentStamp } from './content-stamp';

/**
 * Remembers what was made of each set of keys as long as the process lives; while the site is being written until a file
 * changes that it was made from, so that edits show.
 * @param madeFrom those files and folders, by the same keys; all the content when absent
 */
export function memoize<Keys extends readonly string[], T>(
  make: (...keys: Keys) => T,
  madeFrom: (...keys: Keys) => readonly string[] = contentFolders,
): (...keys: Keys) => T {
  const made = new Map<string, { value: T; stamp: string }>();
  return (...keys) => {
    const stamp = process.env.NODE_ENV === 'development' ? contentStamp(madeFrom(...keys)) : '';
    const key = keys.join('\0');
    const known = made.get(key);
    if (known && known.stamp === stamp) return known.value;
    const value = make(...keys);
    made.set(key, { value, stamp });
    return value;
  };
}
