import { z } from 'zod';
import { stored } from '@/lib/stored';
import { type Drawn, type Layout, layoutCascade } from './layout';

/** What a drawing follows from, beside the graph and its labels: the code that makes it, and the engine. */
const makers = ['lib/cascade/layout.ts', 'lib/cascade/label.ts', 'node_modules/elkjs/package.json'];

const point = z.strictObject({ x: z.number(), y: z.number() });
const box = point.extend({ width: z.number(), height: z.number(), lines: z.array(z.string()) });
const layoutSchema: z.ZodType<Layout> = z.strictObject({
  width: z.number(),
  height: z.number(),
  nodes: z.record(z.string(), box),
  edges: z.record(z.string(), z.array(point)),
});

/**
 * The drawing plan of a cascade, kept in `folder`.
 * @param labels what each node is called, by id
 */
export function storedLayout(folder: string, cascade: Drawn, labels: Record<string, string>): Promise<Layout> {
  return stored({
    folder,
    makers,
    from: JSON.stringify({
      nodes: cascade.nodes.map(({ id, stock }) => [id, stock !== undefined, labels[id]]),
      edges: cascade.edges.map(({ id, from, to }) => [id, from, to]),
    }),
    parse: (data) => layoutSchema.parse(data),
    make: () => layoutCascade(cascade, labels),
  });
}
