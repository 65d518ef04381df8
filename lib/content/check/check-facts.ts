import { type Diagnostic, diagnostic } from '@/lib/content/parse/diagnostic';
import { find, keyAt, type YamlTree } from '@/lib/content/parse/yaml-tree';

/** Levels of nodes that have nothing that fills up. */
export function levelsWithoutStock(outage: YamlTree): Diagnostic[] {
  const nodes = find(outage, 'nodes.*.id');
  return find(outage, 'steps.*.levels.<key>').flatMap(({ value, place }) => {
    const named = nodes.filter((node) => node.value === value);
    const hasStock = named.some(({ path }) => keyAt(outage.root, [...path.slice(0, -1), 'stock']));
    if (named.length === 0 || hasStock) return [];
    const remedy = 'give the node a `stock`, or take the level out';
    return [diagnostic(place, 'level-without-stock', `node \`${value}\` has no stock that could fill up`, remedy)];
  });
}
