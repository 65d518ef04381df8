import type { Cascade, CascadeEdge, CascadeStep, Health } from './schema';

type NodeId = string;
type Told = Pick<Cascade, 'nodes'> & { steps: Pick<CascadeStep, 'becomes' | 'retires'>[] };
type Leveled = { steps: Pick<CascadeStep, 'levels'>[] };

/** A node whose health differs between two steps. */
export type Change = { node: NodeId; from: Health; to: Health };

/** The health of every node once the steps up to and including `step` have happened. */
export function healthAt({ nodes, steps }: Told, step: number): Record<NodeId, Health> {
  const calm: Record<NodeId, Health> = Object.fromEntries(nodes.map(({ id }) => [id, 'healthy']));
  return Object.assign(calm, ...steps.slice(0, step + 1).map(({ becomes }) => becomes));
}

/** How full every stock is at `step`, as a fraction of its limit; a node without a known level is absent. */
export function levelsAt({ steps }: Leveled, step: number): Record<NodeId, number> {
  return Object.assign({}, ...steps.slice(0, step + 1).map(({ levels }) => levels));
}

/** What `step` changed, in the order of the nodes. */
export function changesAt(cascade: Told, step: number): Change[] {
  const before = healthAt(cascade, step - 1);
  const after = healthAt(cascade, step);
  return cascade.nodes.flatMap(({ id }) => {
    const [from, to] = [before[id], after[id]];
    return from && to && from !== to ? [{ node: id, from, to }] : [];
  });
}

/** A stock that another level is known of from a step on; `from` is absent when it is the first. */
export type LevelChange = { node: NodeId; from: number | undefined; to: number };

/** Which stocks `step` fills or empties, in the order of the nodes. */
export function levelChangesAt({ nodes, steps }: Told & Leveled, step: number): LevelChange[] {
  const before = levelsAt({ steps }, step - 1);
  const after = levelsAt({ steps }, step);
  return nodes.flatMap(({ id }) => {
    const [from, to] = [before[id], after[id]];
    return to !== undefined && to !== from ? [{ node: id, from, to }] : [];
  });
}

const severity: Record<Health, number> = { healthy: 0, unknown: 0, strained: 1, failing: 2, down: 3 };

/** The worst known health at `step` of the nodes that matter then: what the strip under the diagram shows. */
export function worstAt(cascade: Told, step: number): Health {
  const retired = new Set(cascade.steps.slice(0, step + 1).flatMap(({ retires = [] }) => retires));
  const counted = Object.entries(healthAt(cascade, step)).filter(([node]) => !retired.has(node));
  return worstOf(counted.map(([, health]) => health));
}

/** The worst of several healths; healthy when there is none. */
export function worstOf(healths: readonly Health[]): Health {
  return healths.reduce((worst, health) => (severity[health] > severity[worst] ? health : worst), 'healthy');
}

/** The first step at which the outage is at its worst: most nodes down, counted twice, or failing. */
export function worstStep(cascade: Told): number {
  const hurt = cascade.steps.map((_, step) => {
    const healths = Object.values(healthAt(cascade, step));
    return healths.reduce((sum, health) => sum + (health === 'down' ? 2 : health === 'failing' ? 1 : 0), 0);
  });
  return hurt.indexOf(Math.max(...hurt));
}

/**
 * Which way an effect runs along an edge at a step: as its `back` says; without one to the callee when only that end
 * changes, back to the caller when only that end does, and along the call when both or neither change.
 */
export function effectDirection(
  edge: CascadeEdge,
  { becomes, back }: Pick<CascadeStep, 'becomes' | 'back'>,
): 'forward' | 'back' {
  const runsBack = back ? back.includes(edge.id) : edge.from in becomes && !(edge.to in becomes);
  return runsBack ? 'back' : 'forward';
}
