import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMdx } from '@/lib/content/parse/mdx-text';
import { remarkKeepTogether } from './remark-keep-together';

/** A text as it is held: what stays on one line in brackets, a note as ¹. */
function heldIn(source: string): string {
  const { tree } = parseMdx('story.mdx', source);
  if (tree) remarkKeepTogether()(tree);
  return tree ? written(tree) : '';
}

function written(node: Nodes): string {
  if (!('children' in node)) return 'value' in node ? node.value : '';
  const inner = node.children.map(written).join('');
  if (!('name' in node)) return inner;
  if (node.name === 'Source') return '¹';
  return node.name === 'span' ? `[${inner}]` : inner;
}

test('the signs around a term stay with it, and the space beside them does not', () => {
  expect(heldIn('Een <Term id="a">noisy neighbour</Term>. Dan')).toBe('Een [noisy neighbour.] Dan');
  expect(heldIn('In (<Term id="a">OTAP</Term>-omgevingen) <Term id="b">etcd</Term>: elke')).toBe(
    'In [(OTAP-omgevingen)] [etcd:] elke',
  );
  expect(heldIn('<Term id="a">pods</Term> en `x` <Term id="b">nodes</Term>')).toBe('[pods] en x [nodes]');
});

test('a note stays with the word before it, and notes with each other', () => {
  expect(heldIn('gegroeid. <Source id="a" /> <Source id="b" /> En')).toBe('gegroeid.\u00a0¹\u00a0¹ En');
  expect(heldIn('de <Term id="a">pod</Term>. <Source id="b" />')).toBe('de [pod.]\u00a0¹');
});
