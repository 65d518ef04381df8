import type { Cascade, CascadeStep, Health } from './schema';

export type MatrixRow = { node: string; healths: Health[] };

/** The health of every node at every step, told in one pass: a row a node, a cell a step. */
export function matrixOf({
  nodes,
  steps,
}: Pick<Cascade, 'nodes'> & { steps: Pick<CascadeStep, 'becomes'>[] }): MatrixRow[] {
  return nodes.map(({ id }) => {
    let health: Health = 'healthy';
    const healths = steps.map(({ becomes }) => {
      health = becomes[id] ?? health;
      return health;
    });
    return { node: id, healths };
  });
}
