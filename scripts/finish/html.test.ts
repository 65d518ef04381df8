import { expect, test } from 'vitest';
import { elementsOf, insertBefore, replaceElements } from './html';

function namesOf(html: string): string[] {
  return elementsOf(html).map(({ name }) => name);
}

test('elements come in source order, with their attributes', () => {
  const [first, second] = elementsOf('<p class="a b" hidden><A HREF=\'/nl\' data-x=1>');
  expect(first?.attributes).toEqual(
    new Map([
      ['class', 'a b'],
      ['hidden', ''],
    ]),
  );
  expect(second?.name).toBe('a');
  expect(second?.attributes).toEqual(
    new Map([
      ['href', '/nl'],
      ['data-x', '1'],
    ]),
  );
});

test('a > inside an attribute does not end the element', () => {
  expect(elementsOf('<p title="a > b" id="x">')[0]?.attributes.get('id')).toBe('x');
});

test('what looks like an element inside a script, a style or a comment is none', () => {
  expect(namesOf('<script>"<p style=\\"x\\">"</script><style>/*<b>*/</style><!-- <i> --><u>')).toEqual([
    'script',
    'style',
    'u',
  ]);
});

test('the text of a script is kept whole', () => {
  const html = '<script id="x">if (a < b) { c("</p>") }</script><p>';
  expect(elementsOf(html)[0]).toMatchObject({ text: 'if (a < b) { c("</p>") }', start: 0, end: html.length - 3 });
});

test('elements are replaced at their place, whatever the order they are given in', () => {
  const html = 'a<p>b<script>x</script>c<i>d';
  const [p, script, i] = elementsOf(html);
  const replacements = new Map(
    [i, script, p].flatMap((element) => (element ? [[element, `[${element.name}]`] as const] : [])),
  );
  expect(replaceElements(html, replacements)).toBe('a[p]b[script]c[i]d');
});

test('an insertion without its marker is an error', () => {
  expect(() => insertBefore('<p>', '</head>', 'x')).toThrow('</head>');
});
