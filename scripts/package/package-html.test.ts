import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { parsePage } from '@/scripts/finish/html';
import type { PackageFacts, PackageFormat } from './package-facts';
import { packageHtml } from './package-html';

const facts = (format: PackageFormat): PackageFacts => ({
  format,
  pass: 0.8,
  longest: 4096,
  locale: 'nl',
  pages: [{ locale: 'nl', title: 'Eén <storing> & meer' }],
});

const written = (format: PackageFormat = 'scorm12') =>
  packageHtml({
    facts: facts(format),
    html: '<p>story</p>',
    payloads: { nl: 'a</script><script>alert(1)</script>' },
    script: 'run("</script><!--")',
    styles: 'p{color:red}',
    fonts: '@font-face{}',
  }).join('');

test('its policy has the hash of every script and style that runs, and lets it ask nobody', () => {
  const { elements } = parsePage(written());
  const policy = elements.find(({ attributes }) => attributes.has('http-equiv'))?.attributes.get('content') ?? '';
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/unsafe|frame-ancestors/);
  const run = elements.filter(
    ({ name, attributes }) => name === 'style' || (name === 'script' && !attributes.has('type')),
  );
  expect(run).toHaveLength(3);
  for (const { text } of run)
    expect(policy).toContain(`'sha256-${createHash('sha256').update(text).digest('base64')}'`);
});

test('nothing in its data or script ends the element that it stands in', () => {
  const { elements } = parsePage(written());
  const scripts = elements.filter(({ name }) => name === 'script');
  expect(scripts).toHaveLength(3);
  expect(JSON.parse(scripts[1]?.text ?? '')).toBe('a</script><script>alert(1)</script>');
  expect(scripts[2]?.text).toBe('run("\\x3C/script>\\x3C!--")');
});

test('it is a classic script, inline; only cmi5 may ask, as an LRS may stand anywhere', () => {
  expect(written()).not.toMatch(/<script[^>]+(?:src|module)/);
  expect(written('cmi5')).toContain('connect-src https: http:');
});
