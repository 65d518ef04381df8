import type { Layout } from './layout';
import type { DrawnCascade } from './moment';

/** The same drawing with numbers for its edges: the id of an edge may tell what is yet to happen along it. */
export function numberEdges(
  { nodes, edges, steps }: DrawnCascade,
  layout: Layout,
): { cascade: DrawnCascade; layout: Layout } {
  const numbered = new Map(edges.map(({ id }, place) => [id, String(place)]));
  const numberOf = (id: string) => numbered.get(id) ?? id;
  return {
    cascade: {
      nodes,
      edges: edges.map((edge) => ({ ...edge, id: numberOf(edge.id) })),
      steps: steps.map((step) => ({ ...step, carries: step.carries.map(numberOf), back: step.back?.map(numberOf) })),
    },
    layout: {
      ...layout,
      edges: Object.fromEntries(Object.entries(layout.edges).map(([id, points]) => [numberOf(id), points])),
    },
  };
}
