import { expect, test } from 'vitest';
import { parsePage } from './html';
import { pageWords, wordReader } from './page-words';

test('a page names elements and classes in its HTML, also for readers without scripts, and in its own scripts', () => {
  const html = '<p class="a  b-[c]"></p><noscript><i class=d></i></noscript><script>x.className="e f"</script>';
  expect(pageWords(parsePage(html))).toEqual(
    expect.arrayContaining(['p', 'a', 'b-[c]', 'noscript', 'i', 'd', 'e', 'f']),
  );
});

test('a script names them in its strings, and those of the scripts that it fetches later count', () => {
  const scripts: Record<string, string> = {
    '/_next/static/chunks/one.js': 'r("p",{className:`a b`,x:\'c\'});load(["static/chunks/two.js"])',
    '/_next/static/chunks/two.js': '"d";load(["static/chunks/one.js","static/chunks/three.js"])',
    '/_next/static/chunks/three.js': '"e"',
    '/_next/static/chunks/other.js': '"f"',
  };
  const words = wordReader((url) => scripts[url] ?? '')(['/_next/static/chunks/one.js']);
  expect(['p', 'a', 'b', 'c', 'd', 'e', 'f'].filter((word) => words.has(word))).toEqual(['p', 'a', 'b', 'c', 'd', 'e']);
});
