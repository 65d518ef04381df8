import type { Cascade, CascadeStep, Health } from './schema';
import { changesAt, effectDirection, healthAt, levelsAt } from './timeline';

export type DrawnStep = Pick<CascadeStep, 'id' | 'becomes' | 'carries' | 'back' | 'retires' | 'levels'>;

/** As much of a cascade as a drawing or a player needs: no sources, no lessons. */
export type DrawnCascade = Pick<Cascade, 'nodes' | 'edges'> & {
  steps: DrawnStep[];
};

/** One moment of a cascade, ready to draw. */
export type Moment = {
  step: number;
  health: Record<string, Health>;
  levels: Record<string, number>;
  /** The edges along which something happens just now, and which way. */
  carries: Record<string, 'forward' | 'back'>;
  /** The nodes whose health is another than a step before. */
  changed: string[];
};

/** Leaves out what no drawing needs, so that a page carries it only once. */
export function drawnCascade({ nodes, edges, steps }: Cascade): DrawnCascade {
  return {
    nodes,
    edges,
    steps: steps.map(({ id, becomes, carries, back, retires, levels }) => ({
      id,
      becomes,
      carries,
      back,
      retires,
      levels,
    })),
  };
}

export function momentAt(cascade: DrawnCascade, step: number): Moment {
  const { becomes = {}, carries = [], back } = cascade.steps[step] ?? {};
  const carried = cascade.edges.filter(({ id }) => carries.includes(id));
  return {
    step,
    health: healthAt(cascade, step),
    levels: levelsAt(cascade, step),
    carries: Object.fromEntries(carried.map((edge) => [edge.id, effectDirection(edge, { becomes, back })])),
    changed: changesAt(cascade, step).map(({ node }) => node),
  };
}

/** A cascade as far as it was seen: a node that nobody has seen is unknown, and no effect travels. */
export function knownMoment(
  { nodes }: Pick<DrawnCascade, 'nodes'>,
  seen: Readonly<Record<string, { health: Health }>>,
  step: number,
): Moment {
  const health = Object.fromEntries(nodes.map(({ id }) => [id, seen[id]?.health ?? ('unknown' as const)]));
  return { step, health, levels: {}, carries: {}, changed: [] };
}
