import { isCollection } from 'yaml';
import { find, nodeAt, type YamlTree } from '@/lib/content/parse/yaml-tree';

/** All ids of one kind; `partial` when more may exist than could be read. */
export type IdSet = { kind: string; ids: string[]; partial: boolean };

/** The ids at a pattern such as `nodes.*.id`, `goals.*` or `<key>`. Without their list, or with an item that has none, they are partial. */
export function idsAt(kind: string, tree: YamlTree, pattern: string): IdSet {
  const ids = find(tree, pattern).map(({ value }) => value);
  const keys = pattern.split('.');
  const path = keys.slice(0, Math.max(keys.lastIndexOf('*'), keys.lastIndexOf('<key>')));
  const list = nodeAt(tree.root, path);
  const count = isCollection(list) ? list.items.length : Number.POSITIVE_INFINITY;
  return { kind, ids: [...new Set(ids)], partial: tree.partial || ids.length < count };
}

export function union(kind: string, ...sets: IdSet[]): IdSet {
  return { kind, ids: [...new Set(sets.flatMap(({ ids }) => ids))], partial: sets.some(({ partial }) => partial) };
}
