import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { stored } from '@/lib/stored';
import { forgetUnused } from './kept-files.mjs';

const root = mkdtempSync(join(tmpdir(), 'kept-files-'));
const folder = join(root, '.cache/stories');
afterAll(() => rmSync(root, { recursive: true }));

const told = (story) =>
  stored({ folder, makers: [], from: story, parse: String, make: () => Promise.resolve(`made of ${story}`) });

test('what a build asked for is kept, made or found, and what nobody asked for is forgotten', async () => {
  await told('a case that stays');
  await told('a case that is gone');
  const before = new Date(Date.now() - 60_000);
  for (const name of readdirSync(folder)) utimesSync(join(folder, name), before, before);
  const began = before.getTime() + 30_000;
  expect(await told('a case that stays')).toBe('made of a case that stays');
  await told('a case that is new');
  forgetUnused(root, began);
  expect(readdirSync(folder)).toHaveLength(2);
  await told('a case that stays');
  await told('a case that is new');
  expect(readdirSync(folder)).toHaveLength(2);
});

test('where nothing was kept nothing is forgotten', () => {
  expect(() => forgetUnused(join(root, 'elsewhere'), Date.now())).not.toThrow();
});
