import type { FoundNode } from '@/lib/content/parse/yaml-tree';

/** A text in which the scalars found that hold one id hold another; each stands there as it is, or in quotes. */
export function replacedAt(
  text: string,
  found: readonly Pick<FoundNode, 'value' | 'place'>[],
  { from, to }: { from: string; to: string },
): string {
  const lines = text.split('\n');
  const held = found.filter(({ value }) => value === from);
  const places = [...new Map(held.map(({ place }) => [`${place.line}:${place.column}`, place])).values()];
  for (const { line, column } of places.sort((a, b) => b.line - a.line || b.column - a.column)) {
    const own = lines[line - 1] ?? '';
    const start = own.indexOf(from, column - 1);
    lines[line - 1] = `${own.slice(0, start)}${to}${own.slice(start + from.length)}`;
  }
  return lines.join('\n');
}
