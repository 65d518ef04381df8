import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from './install.mjs';

let folder;
const lock = { '': {}, 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.0', optional: true } };

function write(file, packages) {
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'install-'));
  mkdirSync(join(folder, 'node_modules'));
  write('package-lock.json', lock);
});

afterEach(() => rmSync(folder, { recursive: true }));

test('without an account of an install there is none', () => {
  expect(isInstalled(folder)).toBe(false);
});

test('an install of what the lock file names is enough, without the optional packages of other machines', () => {
  write('node_modules/.package-lock.json', { 'node_modules/a': { version: '1.0.0' } });
  expect(isInstalled(folder)).toBe(true);
});

test.each([
  ['a package is missing', { 'node_modules/b': { version: '2.0.0' } }],
  ['a package has another version', { 'node_modules/a': { version: '1.0.1' } }],
  [
    'an optional package has another version',
    { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '2.0.1' } },
  ],
])('an install is stale when %s', (_, present) => {
  write('node_modules/.package-lock.json', present);
  expect(isInstalled(folder)).toBe(false);
});
