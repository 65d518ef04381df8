import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { edited, headAddition, parsePage, removal, scriptSource } from './html';

function namesOf(html: string): string[] {
  return parsePage(html).elements.map(({ name }) => name);
}

test('elements come in source order, with their attributes', () => {
  const [first, second] = parsePage('<p class="a b" hidden><A HREF=\'/nl\' data-x=1>').elements;
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

test('what looks like an element inside a script, a style or a comment is none', () => {
  expect(namesOf('<script>"<p style=\\"x\\">"</script><style>/*<b>*/</style><!-- <i> --><u>')).toEqual([
    'script',
    'style',
    'u',
  ]);
});

describe('a page is read as a browser reads it', () => {
  test.each([
    ['a > inside an attribute does not end the element', '<p title="a > b" id="x">', 'p title="a > b" id="x"'],
    ['a quote in a bare value is a character', '<p title=a"b id=x>', 'p title="a"b" id="x"'],
    ['of an attribute that stands twice the first counts', '<p id="a" id="b">', 'p id="a"'],
    ['an entity in a value is what it stands for', '<a href="a&#58;b&amp;c">', 'a href="a:b&c"'],
    ['a comment can end where it begins', '<!--><p id="x">-->', 'p id="x"'],
    ['a comment can end in --!>', '<!-- a --!><p id="x"> -->', 'p id="x"'],
    ['a declaration holds no elements', '<!DOCTYPE html "<b>"><p id="x">', 'p id="x"'],
    ['the text of a frame is no markup', '<iframe><b></iframe><p id="x">', 'iframe p id="x"'],
    ['the title of a drawing is markup', '<svg><title><b id="x"></b></title></svg>', 'svg title b id="x"'],
    ['capitals are small letters', '<P ID="x">', 'p id="x"'],
    ['a template has elements', '<template><p id="x"></template>', 'template p id="x"'],
    ['what is for readers without scripts has elements', '<noscript><p id="x"></noscript>', 'noscript p id="x"'],
    ['what is wrongly nested is there once', '<p><b id="x">1<p>2</b>', 'p b id="x" p'],
  ])('%s', (_, html, expected) => {
    const found = parsePage(html).elements.map(({ name, attributes }) =>
      [name, ...[...attributes].map(([key, value]) => `${key}="${value}"`)].join(' '),
    );
    expect(found.join(' ')).toBe(expected);
  });
});

test('the text of a script is kept whole', () => {
  const html = '<script id="x">if (a < b) { c("</p>") }</script><p>';
  expect(parsePage(html).elements[0]).toMatchObject({
    text: 'if (a < b) { c("</p>") }',
    start: 0,
    end: html.length - 3,
  });
});

test.each([
  ['<script>a()</script x><p>', 'a()', 22],
  ['<script><!--<script></script>--></script><p>', '<!--<script></script>-->', 41],
  ['<script>a\r\nb</script><p>', 'a\nb', 21],
])('%j: a script ends, and is hashed, as a browser does', (html, text, end) => {
  expect(parsePage(html).elements[0]).toMatchObject({ text, start: 0, end });
});

test('elements are replaced at their place, whatever the order they are given in', () => {
  const page = parsePage('a<p>b<script>x</script>c<i>d');
  const [p, script, i] = page.elements;
  const edits = [i, script, p].flatMap((element) =>
    element ? [{ ...removal(element), text: `[${element.name}]` }] : [],
  );
  expect(edited(page, edits)).toBe('a[p]b[script]c[i]d');
});

test('what is not edited stays byte for byte, whatever stands there', () => {
  const pieces = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('<p a=b', '">', "'", '<!--', '-->', '\r\n', '<svg>', '</', '<b/>', '&amp', '<table>', '<script>'),
    ),
  );
  fc.assert(
    fc.property(pieces, pieces, (before, after) => {
      const html = `${before.join('')}<i id="out">${after.join('')}`;
      const page = parsePage(html);
      expect(edited(page, [])).toBe(html);
      for (const element of page.elements.filter(({ name }) => name === 'i')) {
        const { start, end } = element;
        expect(html.slice(start, end)).toBe('<i id="out">');
        expect(edited(page, [removal(element)])).toBe(html.slice(0, start) + html.slice(end));
      }
    }),
  );
});

test('two edits of one place are an error', () => {
  const page = parsePage('<p><b>');
  expect(() =>
    edited(page, [
      { start: 0, end: 4, text: '' },
      { start: 3, end: 6, text: '' },
    ]),
  ).toThrow('two edits of one place');
});

test('an addition to the head stands before its end, not before what looks like it', () => {
  const page = parsePage('<head><!--</head>--><script>"</head>"</script></head><body>');
  expect(edited(page, [headAddition(page, '<b>')])).toBe(
    '<head><!--</head>--><script>"</head>"</script><b></head><body>',
  );
});

test('an addition to a head that does not end is an error', () => {
  expect(() => headAddition(parsePage('<p>'), 'x')).toThrow('</head>');
});

test('a script is written as it is read', () => {
  const source = scriptSource({ id: 'a"b&' }, 'c && d < "e"');
  expect(source).toBe('<script id="a&quot;b&amp;">c && d < "e"</script>');
  expect(parsePage(source).elements[0]).toMatchObject({ attributes: new Map([['id', 'a"b&']]), text: 'c && d < "e"' });
});
