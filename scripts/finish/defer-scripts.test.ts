import { expect, test } from 'vitest';
import { deferScripts } from './defer-scripts';

const exported = [
  '<head><link rel="preload" as="script" fetchPriority="low" href="/_next/static/c.js"/>',
  '<script src="/_next/static/a.js" async=""></script><script src="/_next/static/old.js" noModule=""></script></head>',
  '<body><script src="/_next/static/c.js" async=""></script></body>',
].join('');

test("Next's scripts leave the page and the boot script knows them, in their order", () => {
  expect(deferScripts(exported, 'boot()')).toBe(
    '<head><script id="boot" data-scripts="/_next/static/a.js /_next/static/c.js">boot()</script></head><body></body>',
  );
});

test('a page done before keeps its scripts and gets the boot script of today', () => {
  expect(deferScripts(deferScripts(exported, 'old()'), 'boot()')).toBe(deferScripts(exported, 'boot()'));
});

test('the payload of the page is named first', () => {
  expect(deferScripts(exported, 'boot()', '/_next/static/payload/x.js')).toContain(
    'data-scripts="/_next/static/payload/x.js /_next/static/a.js ',
  );
});

test('a page without scripts gets no boot script', () => {
  expect(deferScripts('<head></head><body></body>', 'boot()')).toBe('<head></head><body></body>');
});

test("a script that is not Next's stays where it is", () => {
  const page = '<head><script src="/offline.js" async=""></script></head>';
  expect(deferScripts(page, 'boot()')).toBe(page);
});
