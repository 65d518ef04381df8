import type { Nodes, PhrasingContent, Root } from 'mdast';
import { visitParents } from 'unist-util-visit-parents';
import type { Jsx } from '@/lib/content/parse/jsx';

/**
 * Keeps on one line what reads badly on two: a note with the word before it, and a term with the signs around it. A term is a
 * button, and beside a button a line may otherwise end anywhere.
 */
export function remarkKeepTogether() {
  return (tree: Root) =>
    visitParents(tree, 'paragraph', (paragraph) => {
      paragraph.children = paragraph.children.map(beforeNote).reduce<PhrasingContent[]>(withTerms, []);
    });
}

function beforeNote(node: PhrasingContent, at: number, line: readonly PhrasingContent[]): PhrasingContent {
  return node.type === 'text' && isNamed(line[at + 1], 'Source')
    ? { ...node, value: node.value.replace(/\s$/, '\u00a0') }
    : node;
}

function withTerms(line: PhrasingContent[], node: PhrasingContent): PhrasingContent[] {
  const last = line.at(-1);
  if (isNamed(node, 'Term')) {
    if (last?.type !== 'text') return [...line, held(node)];
    const [sign = ''] = last.value.match(/[^\s]*$/) ?? [];
    return [
      ...line.slice(0, -1),
      ...text(last.value.slice(0, last.value.length - sign.length)),
      held(...text(sign), node),
    ];
  }
  if (node.type === 'text' && last && isNamed(last, 'span')) {
    const [sign = ''] = node.value.match(/^[^\s]*/) ?? [];
    return [...line.slice(0, -1), held(...last.children, ...text(sign)), ...text(node.value.slice(sign.length))];
  }
  return [...line, node];
}

function held(...children: PhrasingContent[]): Extract<Jsx, { type: 'mdxJsxTextElement' }> {
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'className', value: 'held-term' }];
  return { type: 'mdxJsxTextElement', name: 'span', attributes, children };
}

function text(value: string): PhrasingContent[] {
  return value ? [{ type: 'text', value }] : [];
}

function isNamed(node: Nodes | undefined, name: string): node is Extract<Jsx, { type: 'mdxJsxTextElement' }> {
  return node?.type === 'mdxJsxTextElement' && node.name === name;
}
