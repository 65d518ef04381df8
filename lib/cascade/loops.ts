import type { CascadeEdge } from './schema';

type Lap = { id: string; edges: string[] };

/** The nodes that a lap along `edges` touches. */
export function nodesOf(lap: readonly string[], edges: readonly CascadeEdge[]): Set<string> {
  return new Set(edges.filter(({ id }) => lap.includes(id)).flatMap(({ from, to }) => [from, to]));
}

/** Which loops run along an edge, by their place in the list: two that share it are drawn beside each other. */
export function loopsAlong(edge: string, loops: readonly Lap[]): number[] {
  return loops.flatMap(({ edges }, at) => (edges.includes(edge) ? [at] : []));
}

/** The loops that a node takes part in. */
export function loopsThrough<Loop extends Lap>(
  node: string,
  loops: readonly Loop[],
  edges: readonly CascadeEdge[],
): Loop[] {
  return loops.filter((loop) => nodesOf(loop.edges, edges).has(node));
}
