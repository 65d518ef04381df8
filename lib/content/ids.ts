import { find, type YamlTree } from './yaml-tree';

/** All ids of one kind; `partial` when more may exist than could be read. */
export type IdSet = { kind: string; ids: string[]; partial: boolean };

export function idsAt(kind: string, tree: YamlTree, pattern: string): IdSet {
  return { kind, ids: [...new Set(find(tree, pattern).map(({ value }) => value))], partial: tree.partial };
}

export function union(kind: string, ...sets: IdSet[]): IdSet {
  return { kind, ids: [...new Set(sets.flatMap(({ ids }) => ids))], partial: sets.some(({ partial }) => partial) };
}
