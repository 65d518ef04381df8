import { expect, test } from 'vitest';
import { parsePage } from './html';
import { pageProblems } from './page-problems';

test.each([
  ['<p style="color:red">', 'inline style'],
  ["<p STYLE='color:red'>", 'inline style'],
  ['<button onclick="x()">', 'inline handler'],
  ['<a href="javascript:x()">', 'javascript: link'],
  ['<script>alert(1)</script>', 'move it to a file'],
  ['<script id="_R_">alert(1)</script>', 'move it to a file'],
  ['<script type="module">x()</script>', 'move it to a file'],
  ['<script src="https://cdn.example/x.js"></script>', 'serve it from this site'],
  ['<script src="//cdn.example/x.js"></script>', 'serve it from this site'],
  ['<a href="java&Tab;script&colon;x()">', 'javascript: link'],
  ['<svg><a xlink:href="javascript:x()"></a></svg>', 'javascript: link'],
  ['<script src="https://cdn.example/x.js" src="/x.js"></script>', 'serve it from this site'],
  ['<svg><title><b style="color:red">', 'inline style'],
  ['<noscript><p style="color:red">', 'inline style'],
  ['<!--><p style="color:red">-->', 'inline style'],
  ['<script>$RC("B:0","S:0")</script>', 'invisible without JavaScript'],
])('%s is refused, with what to do', (html, remedy) => {
  expect(pageProblems(parsePage(html))).toEqual([expect.stringContaining(remedy)]);
});

test.each([
  '<script id="theme">x</script>',
  '<script id="boot" data-scripts="/a.js">x</script>',
  '<script type="application/ld+json">{}</script>',
  '<script type="speculationrules">{}</script>',
  '<script src="/offline.js"></script>',
  '<p data-style="x" data-once="y">',
])('%s may stand in a page', (html) => {
  expect(pageProblems(parsePage(html))).toEqual([]);
});

test('every problem of a page is found in one go', () => {
  expect(pageProblems(parsePage('<p style="a"><p style="b"><i onload="c">'))).toHaveLength(3);
});

test('below a path, what stands outside of it is refused; elsewhere no address is', () => {
  const page = parsePage(
    '<a href="/training/nl"><a href="#step"><img src="/trainings/x.png"><link rel="preconnect" href="/"><a href="/nl">',
  );
  expect(pageProblems(page, '/training')).toEqual([
    expect.stringMatching(/^<img src="\/trainings\/x\.png">: .*lib\/address\.ts$/),
    expect.stringMatching(/^<a href="\/nl">: /),
  ]);
  expect(pageProblems(page)).toEqual([]);
});
