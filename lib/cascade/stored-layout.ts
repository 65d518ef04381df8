import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
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
 * The drawing plan of a cascade, from a file in `folder` if it was made before, by whatever process. A file that can not be
 * read is made anew; where none can be written the plan is made each time.
 * @param labels what each node is called, by id
 */
export async function storedLayout(folder: string, cascade: Drawn, labels: Record<string, string>): Promise<Layout> {
  const file = join(folder, `${fingerprint(cascade, labels)}.json`);
  const known = readLayout(file);
  if (known) return known;
  const fresh = await layoutCascade(cascade, labels);
  writeLayout(file, fresh);
  return fresh;
}

function fingerprint({ nodes, edges }: Drawn, labels: Record<string, string>): string {
  const hash = createHash('sha256');
  for (const maker of makers) hash.update(readFileSync(maker));
  const graph = {
    nodes: nodes.map(({ id, stock }) => [id, stock !== undefined, labels[id]]),
    edges: edges.map(({ id, from, to }) => [id, from, to]),
  };
  return hash.update(JSON.stringify(graph)).digest('hex').slice(0, 32);
}

function readLayout(file: string): Layout | undefined {
  try {
    return layoutSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whole or not at all: another process may read the file at the same time. */
function writeLayout(file: string, layout: Layout): void {
  const draft = `${file}.${process.pid}`;
  try {
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(draft, JSON.stringify(layout));
    renameSync(draft, file);
  } catch {
    // a folder that is not ours to write in: the next one makes the plan again
  }
}
