import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { memoize } from './memoize';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'memoize-'));
  for (const name of ['one', 'other']) {
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, 'nl.mdx'), 'words');
  }
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function save(name: string) {
  writeFileSync(join(folder, name, 'en.mdx'), 'words');
}

const counted = () => {
  let count = 0;
  return memoize(
    (_: string) => ++count,
    (name: string) => [join(folder, name)],
  );
};

test('while the site is being written a file is read again once it changed, and no other', async () => {
  vi.stubEnv('NODE_ENV', 'development');
  const made = counted();
  expect([made('one'), made('one'), made('other')]).toEqual([1, 1, 2]);
  save('one');
  await expect.poll(() => made('one')).toBe(3);
  expect([made('other'), made('one')]).toEqual([2, 3]);
});

test('in a build nothing is made twice', () => {
  vi.stubEnv('NODE_ENV', 'production');
  const made = counted();
  expect(made('one')).toBe(1);
  save('one');
  expect(made('one')).toBe(1);
});
