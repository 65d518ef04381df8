import { arrowhead, jaggedPath, roundedPath } from '@/components/cascade/diagram/path-shapes';
import type { Box, Layout } from '@/lib/cascade/layout';
import type { DrawnCascade, Moment } from '@/lib/cascade/moment';
import type { Health } from '@/lib/cascade/schema';

/** The theme by day, as plain colours: a shared image has no stylesheet. */
export const ink = '#16223a';
export const inkSoft = '#4c586d';
export const paper = '#faf8f2';
export const healthColours: Record<Health, string> = {
  healthy: '#1f6b58',
  strained: '#8d6213',
  failing: '#bf3f1d',
  down: '#1b263f',
  unknown: '#5c6470',
};

/** A cascade at one moment as SVG without words; they are laid over it in the fonts of the site. */
export function sharePicture(cascade: DrawnCascade, { width, height, nodes, edges }: Layout, moment: Moment): string {
  const lines = cascade.edges.map(({ id }) => edgePicture(edges[id] ?? [], moment.carries[id]));
  const boxes = cascade.nodes.map(({ id }) => nodePicture(nodes[id], moment.health[id]));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">${lines.join('')}${boxes.join('')}</svg>`;
}

function edgePicture(points: Layout['edges'][string], carries: 'forward' | 'back' | undefined): string {
  if (points.length === 0) return '';
  const colour = carries ? healthColours.failing : inkSoft;
  const end = carries === 'back' ? points.toReversed() : points;
  return [
    `<path d="${roundedPath(points)}" stroke="${colour}" stroke-width="${carries ? 2.6 : 1.2}"/>`,
    `<path d="${arrowhead(end)}" fill="${colour}"/>`,
  ].join('');
}

/** The mark of a health as a picture of its own: a form as well as a colour. */
export function shareMark(health: Health, width: number, height: number): string {
  const box = { x: 3, y: 3, width: width - 6, height: height - 6, lines: [] };
  const [left, right, top, foot] = [box.x, box.x + box.width, box.y, box.y + box.height];
  const [middle, centre] = [width / 2, height / 2];
  const signs: Partial<Record<Health, string>> = {
    strained: `<path d="M${left} ${foot}L${left + box.height} ${top}M${middle - box.height / 2} ${foot}l${box.height} ${-box.height}M${right - box.height} ${foot}L${right} ${top}" stroke="${healthColours.strained}" stroke-width="2"/>`,
    down: `<path d="M${middle - 5} ${centre - 5}l10 10m0-10l-10 10" stroke="${paper}" stroke-width="2.4"/>`,
  };
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" fill="none">${nodePicture(box, health)}${signs[health] ?? ''}</svg>`;
}

function nodePicture(box: Box | undefined, health: Health | undefined): string {
  if (!box || !health) return '';
  const { x, y, width, height } = box;
  const frame = `x="${x}" y="${y}" width="${width}" height="${height}" rx="4"`;
  const colour = healthColours[health];
  switch (health) {
    case 'healthy':
      return `<rect ${frame} fill="${paper}" stroke="${colour}" stroke-width="1.5"/>`;
    case 'strained':
      return `<rect ${frame} fill="#f0e3c8" stroke="${colour}" stroke-width="2.2"/>`;
    case 'failing':
      return `<path d="${jaggedPath(box)}" fill="${paper}" stroke="${colour}" stroke-width="2.4"/>`;
    case 'down':
      return `<rect ${frame} fill="${colour}"/>`;
    case 'unknown':
      return `<rect ${frame} fill="${paper}" stroke="${colour}" stroke-width="1.5" stroke-dasharray="4 3"/>`;
  }
}
