import { expect, test } from 'vitest';
import { inReadingOrder } from './diagnostic';
import { parseMdx } from './mdx-text';
import { parseYaml } from './yaml-text';

const readYaml = (source: string) => {
  const { yaml, partial, diagnostics } = parseYaml('x.yaml', source);
  return { read: yaml?.toJS(), partial, at: diagnostics.map(({ line, column }) => `${line}:${column}`) };
};
const mdx = (source: string) =>
  inReadingOrder(parseMdx('x.mdx', source).faults).map(({ line, column }) => `${line}:${column}`);

test('what stands before and after a faulty line of YAML is read', () => {
  expect(readYaml('a: "one\nb: 2\nc: three: 3\nd: 4\n')).toEqual({
    read: { a: null, b: 2, c: null, d: 4 },
    partial: false,
    at: ['1:4', '3:4'],
  });
});

test('an unclosed bracket takes its own line only', () => {
  expect(readYaml('a: { x: 1\nb: [1, 2\nc: 3\n')).toEqual({
    read: { a: null, b: null, c: 3 },
    partial: true,
    at: ['1:4', '2:4'],
  });
});

test('a line at the wrong indentation is left out', () => {
  expect(readYaml('- id: a\n  b: 1\n c: 2\n- id: d\n').read).toEqual([{ id: 'a', b: 1 }, { id: 'd' }]);
});

test('a column is that of the file, also behind tabs', () => {
  expect(readYaml('a:\n\tb: "x" y\n').at).toEqual(['2:1']);
  expect(readYaml('a:\n\tb:\n    c: *d\n').at).toEqual(['2:1', '3:8']);
});

test('no YAML is an exception', () => {
  const sources = ['[', '{', '- - -', '? [a]\n: b', '%YAML 9\n---\na', '&a *a', '\0', 'a: !!binary x', '---\n---\n---'];
  for (const source of [...sources, '['.repeat(30_000), '- '.repeat(30_000)])
    expect(() => readYaml(source)).not.toThrow();
});

test('each unclosed or stray tag is found once', () => {
  expect(mdx('<Part>\n\n<Step>\n\none\n\n</Part>\n\n<Lesson>\n\ntwo\n\n</Lesson>\n\n</Quiz>\n')).toEqual([
    '3:1',
    '15:1',
  ]);
  expect(mdx('<Part>\n\none\n\n</Prat>\n\ntwo\n')).toEqual(['5:1']);
});

test('a quote that is not closed does not blame the tags behind it', () => {
  expect(mdx('<Part name="one>\n\nText. <Source id="a" />\n\n</Part>\n\n<Quiz />\n')).toEqual(['1:1']);
});

test('a bare less-than sign and a brace are both found', () => {
  expect(mdx('One <b and {two\n\nthree <!-- four -->\n')).toEqual(['1:5', '1:12', '3:7']);
});

test('no MDX is an exception', () => {
  const sources = [
    '</',
    '<A',
    'export',
    '<A {...b}>',
    '<'.repeat(2000),
    '{'.repeat(500),
    '> '.repeat(2000),
    `${'<A>'.repeat(150)}${'</A>'.repeat(150)}`,
  ];
  for (const source of sources) expect(() => mdx(source)).not.toThrow();
});
