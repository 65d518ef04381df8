import { expect, test } from 'vitest';
import { deferScripts } from './defer-scripts';

const ahead =
  '<script type="speculationrules">{"prefetch":[{"where":{"selector_matches":"[data-near]"},"eagerness":"immediate"}]}</script>';

const exported = [
  '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/c.js"/>',
  '<script src="/_next/static/a.js" async=""></script><script src="/_next/static/old.js" noModule=""></script></head>',
  '<body><script src="/_next/static/c.js" async=""></script></body>',
].join('');

test("Next's scripts leave the page and the boot script knows them, in their order, and the payload; pages near are fetched ahead", () => {
  const data = 'data-scripts="/_next/static/a.js /_next/static/c.js" data-payload="/x.json"';
  expect(deferScripts(exported, 'boot()', '/x.json')).toBe(
    `<head>${ahead}<script id="boot" ${data}>boot()</script></head><body></body>`,
  );
});

test('a page done before keeps its scripts and gets the boot script of today', () => {
  const before = deferScripts(exported, 'old()', '/x.json');
  expect(deferScripts(before, 'boot()')).toBe(deferScripts(exported, 'boot()', '/x.json'));
});

test('a page without an app gets no boot script', () => {
  expect(deferScripts('<head></head><body></body>', 'boot()')).toBe('<head></head><body></body>');
});

test("a script that is not Next's stays where it is", () => {
  const page = '<head><script src="/offline.js" async=""></script></head>';
  expect(deferScripts(page, 'boot()')).toBe(page);
});
