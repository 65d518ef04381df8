import ELK, { type ElkNode, type ElkPoint } from 'elkjs/lib/elk.bundled.js';
import { lineHeight, textWidth, wrapLabel } from './label';
import type { Cascade } from './schema';

export type Box = { x: number; y: number; width: number; height: number; lines: string[] };

/** A finished drawing plan in pixels: one box a node, one list of corners an edge, from caller to callee. */
export type Layout = {
  width: number;
  height: number;
  nodes: Record<string, Box>;
  edges: Record<string, { x: number; y: number }[]>;
};

/** The size of a label and of the sign beside it, in pixels of the drawing. */
export const labelSize = 14;
export const signWidth = 20;
export const gaugeWidth = 10;

/** The drawing is made for a phone of 360 pixels; a wider screen enlarges it. */
const wantedWidth = 340;
const wantedHeight = 340;
const margin = 5;

const shared = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.layered.feedbackEdges': 'true',
  'elk.layered.thoroughness': '40',
  'elk.padding': `[top=${margin},left=${margin},bottom=${margin},right=${margin}]`,
  'elk.spacing.nodeNode': '10',
  'elk.spacing.edgeNode': '8',
  'elk.spacing.edgeEdge': '7',
  'elk.spacing.nodeSelfLoop': '18',
  'elk.layered.spacing.nodeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeNodeBetweenLayers': '9',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
};

/** Ways of layering that the engine is asked for; the best drawing of them is kept. */
const attempts: Record<string, string>[] = [
  {},
  { 'elk.layered.layering.strategy': 'LONGEST_PATH' },
  { 'elk.layered.layering.strategy': 'COFFMAN_GRAHAM', 'elk.layered.layering.coffmanGraham.layerBound': '3' },
  { 'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST' },
  { 'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES' },
];

/** Ways of placing nodes in their layer: one makes compact drawings, the other straight lines. */
const placements = ['NETWORK_SIMPLEX', 'BRANDES_KOEPF'];

/** How wide a label may be before it takes two lines: wide nodes make a low drawing, narrow ones a slim one. */
const rooms = [62, 90, 130];

/** The part of a cascade that a drawing shows. */
export type Drawn = Pick<Cascade, 'nodes' | 'edges'>;

/**
 * Lays the cascade out from top to bottom with the Eclipse Layout Kernel, labels and all.
 * @param labels what each node is called, by id, in the language of the drawing
 */
export async function layoutCascade(cascade: Drawn, labels: Record<string, string>): Promise<Layout> {
  const elk = new ELK();
  const draw = async (boxes: Measured[], attempt: Record<string, string>) =>
    readDrawing(await elk.layout(graphOf(cascade, boxes, { ...shared, ...attempt })), boxes);
  const measured = rooms.map((room) => cascade.nodes.map((node) => measure(node, labels[node.id] ?? node.id, room)));
  const ways = placements.flatMap((strategy) =>
    attempts.map((attempt) => ({ ...attempt, 'elk.layered.nodePlacement.strategy': strategy })),
  );
  const layouts = await Promise.all(unlike(measured).flatMap((boxes) => ways.map((way) => draw(boxes, way))));
  return layouts.reduce((best, layout) => (cost(layout) < cost(best) ? layout : best));
}

type Measured = { id: string; width: number; height: number; lines: string[] };

/** Short labels break alike in several rooms: the same boxes give the same drawings. */
function unlike(measured: Measured[][]): Measured[][] {
  return [...new Map(measured.map((boxes) => [JSON.stringify(boxes), boxes])).values()];
}

function measure({ id, stock }: Cascade['nodes'][number], label: string, room: number): Measured {
  const lines = wrapLabel(label, labelSize, room);
  const text = Math.max(...lines.map((line) => textWidth(line, labelSize)));
  return {
    id,
    lines,
    width: Math.ceil(text) + signWidth + 14 + (stock ? gaugeWidth : 0),
    height: lines.length > 1 ? lines.length * lineHeight + 7 : stock ? 34 : 29,
  };
}

function graphOf({ edges }: Drawn, boxes: Measured[], layoutOptions: Record<string, string>): ElkNode {
  return {
    id: 'cascade',
    layoutOptions,
    children: boxes.map(({ id, width, height }) => ({ id, width, height })),
    edges: edges.map(({ id, from, to }) => ({ id, sources: [from], targets: [to] })),
  };
}

function readDrawing(drawing: ElkNode, boxes: Measured[]): Layout {
  const places = new Map(drawing.children?.map((child) => [child.id, child]));
  const nodes = boxes.map(({ id, lines, width, height }): [string, Box] => {
    const { x = 0, y = 0 } = places.get(id) ?? {};
    return [id, { x: round(x), y: round(y), width, height, lines }];
  });
  const edges = drawing.edges?.map((edge) => {
    const points = edge.sections?.flatMap((section) => [
      section.startPoint,
      ...(section.bendPoints ?? []),
      section.endPoint,
    ]);
    const line = (points ?? []).map(({ x, y }) => ({ x: round(x), y: round(y) }));
    const [from, to] = [places.get(edge.sources[0] ?? ''), places.get(edge.targets[0] ?? '')];
    return [edge.id, from && from === to ? stretched(line, from) : line] as const;
  });
  return {
    width: Math.ceil(drawing.width ?? 0),
    height: Math.ceil(drawing.height ?? 0),
    nodes: Object.fromEntries(nodes),
    edges: Object.fromEntries(edges ?? []),
  };
}

/** An edge from a node to itself, from high to low on its side: the engine draws it a few pixels small. */
function stretched(line: ElkPoint[], { y = 0, height = 0 }: ElkNode): ElkPoint[] {
  const inset = 4;
  const middle = y + height / 2;
  return line.map((point) => ({ x: point.x, y: round(point.y < middle ? y + inset : y + height - inset) }));
}

const round = (pixels: number) => Math.round(pixels * 2) / 2;

/** Too wide or too high for a phone is worst, then crossings, then height, then bends. */
function cost({ width, height, edges }: Layout): number {
  const lines = Object.values(edges);
  const bends = lines.reduce((sum, points) => sum + Math.max(0, points.length - 2), 0);
  const excess = Math.max(0, width - wantedWidth) * 12 + Math.max(0, height - wantedHeight) * 5;
  return excess + crossings(lines) * 120 + height + bends * 6;
}

/** How often a vertical piece of one edge crosses a horizontal piece of another. */
export function crossings(lines: ElkPoint[][]): number {
  const pieces = lines.flatMap((points, line) =>
    points.slice(1).map((to, at) => ({ line, from: points[at] ?? to, to })),
  );
  const upright = pieces.filter(({ from, to }) => from.x === to.x);
  const level = pieces.filter(({ from, to }) => from.y === to.y);
  const between = (value: number, a: number, b: number) => value > Math.min(a, b) && value < Math.max(a, b);
  return upright.reduce(
    (sum, up) =>
      sum +
      level.filter(
        (flat) =>
          flat.line !== up.line &&
          between(up.from.x, flat.from.x, flat.to.x) &&
          between(flat.from.y, up.from.y, up.to.y),
      ).length,
    0,
  );
}
