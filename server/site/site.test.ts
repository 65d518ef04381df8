import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { holdSite, readSite } from './site';

let folder = '';
const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const said = (site: ReturnType<typeof readSite>) => String(site.get('/nl')?.variants.get('identity')?.body);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-'));
  const variants = [{ encoding: 'identity', file: 'nl.html', etag: '"x"' }];
  const resources = { '/nl': { headers: { 'Content-Type': 'text/html' }, variants } };
  write('manifest.json', JSON.stringify({ root: '.', resources }));
  write('nl.html', 'as it was built');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('a site that is held is what it was, whatever becomes of its files', async () => {
  const site = readSite(join(folder, 'manifest.json'));
  expect(await holdSite(site)).toBe('as it was built'.length);
  write('nl.html', 'another build');
  expect(said(site)).toBe('as it was built');
});

test('a page is there before the site is held, with the length that it has', () => {
  const site = readSite(join(folder, 'manifest.json'));
  expect(site.get('/nl')?.variants.get('identity')?.headers).toContain(String('as it was built'.length));
  expect(said(site)).toBe('as it was built');
  rmSync(join(folder, 'nl.html'));
  expect(said(site)).toBe('as it was built');
});

test('a site of which a file is gone can not be held', async () => {
  const site = readSite(join(folder, 'manifest.json'));
  rmSync(join(folder, 'nl.html'));
  await expect(holdSite(site)).rejects.toThrow('nl.html');
});
