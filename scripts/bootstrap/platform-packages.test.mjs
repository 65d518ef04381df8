import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { missingPlatformPackages } from './platform-packages.mjs';
import { root } from './run.mjs';

test('the lock file in this repository is complete: `npm ci` accepts it (else run `npm run lock`)', () => {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  expect(Object.keys(missingPlatformPackages(packages))).toEqual([]);
});

test('a package of another platform is added with what its name says', () => {
  const packages = {
    'node_modules/tool': {
      dev: true,
      optionalDependencies: { '@tool/linux-x64-musl': '^1.2.3', '@tool/darwin-arm64': '1.2.3' },
    },
    'node_modules/@tool/darwin-arm64': { version: '1.2.3' },
  };
  expect(missingPlatformPackages(packages)).toEqual({
    'node_modules/@tool/linux-x64-musl': {
      version: '1.2.3',
      dev: true,
      optional: true,
      os: ['linux'],
      cpu: ['x64'],
      libc: ['musl'],
    },
  });
});

test('a dependency that stands nested, beside its package or above it, is not missing', () => {
  const packages = {
    'node_modules/a/node_modules/@b/c': {
      optionalDependencies: { 'x-linux': '1.0.0', 'y-linux': '1.0.0', 'z-linux': '1.0.0' },
    },
    'node_modules/a/node_modules/@b/c/node_modules/x-linux': {},
    'node_modules/a/node_modules/y-linux': {},
    'node_modules/z-linux': {},
  };
  expect(missingPlatformPackages(packages)).toEqual({});
});

test('a package whose name says no platform is an error, not a guess', () => {
  expect(() => missingPlatformPackages({ 'node_modules/a': { optionalDependencies: { mystery: '1.0.0' } } })).toThrow(
    'mystery',
  );
});
