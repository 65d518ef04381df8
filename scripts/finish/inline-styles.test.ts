import { expect, test } from 'vitest';
import { edited, parsePage } from './html';
import { inlineStyles, openStylesheet } from './inline-styles';

const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';

function inlined(html: string, readCss: (url: string) => string): string {
  const page = parsePage(html);
  const mayName = (word: string) => word === 'p';
  return edited(
    page,
    inlineStyles(page, (href) => openStylesheet(href, readCss(href)), mayName),
  );
}

test('the stylesheet stands in the page, and its link is kept but disabled', () => {
  expect(inlined(`<head>${link}</head>`, () => 'p{top:0}')).toBe(
    '<head><style>p{top:0}</style><link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next" media="not all" disabled=""/></head>',
  );
});

test('a face to fetch waits in a style of its own, one of the system stands with the rest', () => {
  const local = '@font-face{font-family:b;src:local("B")}';
  const fetched = '@font-face{font-family:a;src:url(/a.woff2)format("woff2");font-weight:400}';
  expect(inlined(link, () => `${local}${fetched}p{top:0}`)).toContain(
    `<style>${local}p{top:0}</style><style data-fonts="" media="(scripting: none)">${fetched}</style>`,
  );
});

test('of the stylesheet stands in the page what the page can use', () => {
  expect(inlined(link, () => 'p{top:0}.x{top:0}')).toContain('<style>p{top:0}</style>');
});

test('doing it twice changes nothing', () => {
  const once = inlined(link, () => 'p{top:0}');
  expect(inlined(once, () => 'other')).toBe(once);
});

test.each([
  ['url(../media/a.woff2)', 'url(/_next/static/media/a.woff2)'],
  ['url("b.svg#part")', 'url("/_next/static/chunks/b.svg#part")'],
  ['url(/c.png)', 'url(/c.png)'],
  ['url(data:image/png;base64,x)', 'url(data:image/png;base64,x)'],
  ['url("#pattern")', 'url("#pattern")'],
])('%s becomes %s, as the page stands elsewhere', (written, absolute) => {
  expect(inlined(link, () => `p{fill:${written}}`)).toContain(`<style>p{fill:${absolute}}</style>`);
});

test('a stylesheet that would end its own element is refused', () => {
  expect(() => inlined(link, () => 'p::after{content:"</style>"}')).toThrow('a.css');
});
