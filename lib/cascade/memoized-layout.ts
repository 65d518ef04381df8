import { type Layout, layoutCascade } from './layout';
import type { Cascade } from './schema';

const made = new WeakMap<Record<string, string>, Promise<Layout>>();

/** The drawing plan of a case in a language, made once for all who draw it: the page then carries it once, too. Remembered by the object of the labels alone. */
export function memoizedLayout(
  cascade: Pick<Cascade, 'nodes' | 'edges'>,
  labels: Record<string, string>,
): Promise<Layout> {
  const known = made.get(labels);
  if (known) return known;
  const fresh = layoutCascade(cascade, labels);
  made.set(labels, fresh);
  return fresh;
}
