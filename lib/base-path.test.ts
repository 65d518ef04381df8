import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pathInSite, withBase } from './base-path';

test('at the root of a host an address is its path', () => {
  expect(withBase('/nl/cases/zalando')).toBe('/nl/cases/zalando');
  expect(pathInSite('/nl/cases/zalando')).toBe('/nl/cases/zalando');
  expect(pathInSite('/')).toBe('/');
});

test('below a path, the path itself is the entrance and what only begins alike stands outside', () => {
  expect(pathInSite('/training', '/training')).toBe('/');
  expect(pathInSite('/training/', '/training')).toBe('/');
  expect(pathInSite('/training/nl', '/training')).toBe('/nl');
  for (const outside of ['/', '/nl', '/trainings/nl', '/a/training/nl'])
    expect(pathInSite(outside, '/training'), outside).toBeUndefined();
});

test('an address leads back to its path, whatever the site stands below', () => {
  const name = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
  const path = fc.array(name).map((names) => `/${names.join('/')}`);
  const base = fc.array(name, { maxLength: 3 }).map((names) => names.map((each) => `/${each}`).join(''));
  fc.assert(fc.property(path, base, (each, below) => pathInSite(withBase(each, below), below) === each));
});
