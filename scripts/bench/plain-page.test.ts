import { expect, test } from 'vitest';
import { plainPage } from './plain-page';

const page = [
  '<html lang="nl" class="x"><head><title>Titel</title><meta name="description" content="wat het is"/><script>a()</script></head>',
  '<body><header>menu</header><main class="y"><h1 id="z">Kop</h1><p>Een <a class="b" href="/nl">link</a><!-- --> hier.</p>',
  '<svg><text>teken</text></svg><div><button>doe</button><p>Einde</p></div></main><script>b()</script></body></html>',
].join('');

test('the text keeps its words and structure, and loses everything else', () => {
  expect(plainPage(page)).toContain(
    '<body><main><h1>Kop</h1><p>Een <a href="/nl">link</a> hier.</p><p>Einde</p></main></body>',
  );
});

test('what is folded is text as well, what is for readers without scripts is not', () => {
  const folds = '<main><div data-folded=""><noscript><p>Een</p></noscript></div><noscript>twee</noscript></main>';
  expect(plainPage(folds)).toContain('<body><main><p>Een</p></main></body>');
});

test('it stays a good page: its language, title and description', () => {
  expect(plainPage(page)).toMatch(
    /<html lang="nl">.*<title>Titel<\/title><meta name="description" content="wat het is"\/>/,
  );
});
