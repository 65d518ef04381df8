import { expect, test } from 'vitest';
import { deferScripts, oldScripts } from './defer-scripts';
import { edited, parsePage } from './html';

const ahead =
  '<script type="speculationrules">{"prefetch":[{"where":{"selector_matches":"[data-near]"},"eagerness":"immediate"}],"prerender":[{"where":{"selector_matches":"[data-near]"},"eagerness":"immediate"}]}</script>';

const sizeOf = (url: string) => (url.endsWith('c.js') ? 9000 : 100);

function deferred(html: string, boot: string, payload?: string): string {
  const page = parsePage(html);
  return edited(page, deferScripts(page, { boot, sizeOf, payload }));
}

const exported = [
  '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/c.js"/>',
  '<script src="/_next/static/a.js" async=""></script><script src="/_next/static/old.js" noModule=""></script></head>',
  '<body><script src="/_next/static/c.js" async=""></script></body>',
].join('');

test("Next's scripts leave the page and the boot script knows them, the largest first, and the payload; pages near are fetched ahead", () => {
  const data = 'data-scripts="/_next/static/c.js /_next/static/a.js" data-payload="/x.json"';
  expect(deferred(exported, 'boot()', '/x.json')).toBe(
    `<head>${ahead}<script id="boot" ${data}>boot()</script></head><body></body>`,
  );
});

test('a page done before keeps its scripts and gets the boot script of today', () => {
  const before = deferred(exported, 'old()', '/x.json');
  expect(deferred(before, 'boot()')).toBe(deferred(exported, 'boot()', '/x.json'));
});

test('a page without an app gets no boot script', () => {
  expect(deferred('<head></head><body></body>', 'boot()')).toBe('<head></head><body></body>');
});

test("a script that is not Next's stays where it is", () => {
  const page = '<head><script src="/offline.js" async=""></script></head>';
  expect(deferred(page, 'boot()')).toBe(page);
});

test('the scripts for old browsers are named, for their files to go', () => {
  expect(oldScripts(parsePage(exported))).toEqual(['/_next/static/old.js']);
});
