import type { Nodes } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import { isMap, isNode, isScalar, isSeq, type Scalar } from 'yaml';
import type { Place } from './diagnostic';
import { parseMdx } from './mdx-text';
import { readText } from './text-file';
import type { YamlTree } from './yaml-tree';

/** A text for readers as it stands in its file, without the quotes around it, and where it begins. */
export type WrittenText = { source: string; place: Place };

/** Every text among the values of a YAML or JSON file, whatever its key. */
export function textsInYaml({ file, root, placeOf }: YamlTree): WrittenText[] {
  const { text = '' } = readText(file);
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return scalarsIn(root).flatMap((node) => {
    const [from, to] = node.range ?? [0, 0];
    const place = placeOf(node);
    const start = (starts[place.line - 1] ?? 0) + place.column - 1;
    const quote = node.type?.startsWith('QUOTE') ? 1 : 0;
    const source = text.slice(start + quote, start + to - from - quote);
    return typeof node.value === 'string' ? [{ source, place: { ...place, column: place.column + quote } }] : [];
  });
}

/** Every scalar among the values of a node, however deep. */
export function scalarsIn(node: unknown): Scalar[] {
  if (isScalar(node)) return [node];
  if (isSeq(node)) return node.items.flatMap(scalarsIn);
  return isMap(node) ? node.items.flatMap(({ value }) => (isNode(value) ? scalarsIn(value) : [])) : [];
}

/** The running text of a page; code, tags and addresses are none. */
export function textsInMdx(file: string): WrittenText[] {
  const { text = '' } = readText(file);
  const texts: WrittenText[] = [];
  const { tree } = parseMdx(file, text);
  if (!tree) return texts;
  visitParents(tree, (node: Nodes) => {
    const { start, end } = node.position ?? {};
    if (node.type !== 'text' || !start) return;
    texts.push({
      source: text.slice(start.offset, end?.offset),
      place: { file, line: start.line, column: start.column },
    });
  });
  return texts;
}
