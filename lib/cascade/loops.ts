import type { CascadeEdge } from './schema';

type Lap = { id: string; edges: string[] };

/** A piece of a lap: an edge, and whether the lap runs along it from callee to caller. */
export type Leg = { edge: string; back: boolean };

/** The nodes that a lap along `edges` touches. */
export function nodesOf(lap: readonly string[], edges: readonly CascadeEdge[]): Set<string> {
  return new Set(edges.filter(({ id }) => lap.includes(id)).flatMap(({ from, to }) => [from, to]));
}

/**
 * A lap as it runs, each leg from where the one before ended. One that does not end where it began goes back by the
 * way it came, unless it turns round at a part that acts on itself. Empty when the edges do not follow on each other.
 */
export function legsOf(lap: readonly string[], edges: readonly CascadeEdge[]): Leg[] {
  const along = lap.flatMap((id) => edges.find((edge) => edge.id === id) ?? []);
  const [first] = along;
  const walks = first ? [first.from, first.to].flatMap((start) => walkFrom(start, along) ?? []) : [];
  const walk = walks.find(({ closes }) => closes) ?? walks[0];
  if (!walk) return [];
  const turns = along.some(({ from, to }) => from === to);
  if (walk.closes || turns) return walk.legs;
  return [...walk.legs, ...walk.legs.toReversed().map(({ edge, back }) => ({ edge, back: !back }))];
}

function walkFrom(start: string, along: readonly CascadeEdge[]): { legs: Leg[]; closes: boolean } | undefined {
  let at = start;
  const legs: Leg[] = [];
  for (const { id, from, to } of along) {
    if (at !== from && at !== to) return;
    const back = at !== from;
    legs.push({ edge: id, back });
    at = back ? from : to;
  }
  return { legs, closes: at === start };
}

/** The loops that a node takes part in. */
export function loopsThrough<Loop extends Lap>(
  node: string,
  loops: readonly Loop[],
  edges: readonly CascadeEdge[],
): Loop[] {
  return loops.filter((loop) => nodesOf(loop.edges, edges).has(node));
}
