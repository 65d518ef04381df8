import type { Drawn, Layout } from './layout';
import { storedLayout } from './stored-layout';

const folder = '.cache/layouts';
const made = new WeakMap<Record<string, string>, Promise<Layout>>();

/** The drawing plan of a case in a language, one object for all who draw it: the page then carries it once, too. Remembered by the object of the labels alone. */
export function memoizedLayout(cascade: Drawn, labels: Record<string, string>): Promise<Layout> {
  const known = made.get(labels);
  if (known) return known;
  const fresh = storedLayout(folder, cascade, labels);
  made.set(labels, fresh);
  return fresh;
}
