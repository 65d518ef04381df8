import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'private-models-'));

function write(slug: string, text: string) {
  mkdirSync(join(folder, 'cases', slug), { recursive: true });
  writeFileSync(join(folder, 'cases', slug, 'case.yaml'), '');
  writeFileSync(join(folder, 'cases', slug, 'model.ts'), text);
}

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

test('the model of a private case is read without a list that names it; one that can not be read is none', async () => {
  write('ours', 'export const model = { tick: 7 };\n');
  write('broken', 'export const model = {;\n');
  vi.stubEnv('CONTENT_DIRS', folder);
  vi.resetModules();
  const { models } = await import('./models');
  expect(models.get('ours')).toEqual({ tick: 7 });
  expect(models.has('broken')).toBe(false);
  expect(models.has('zalando')).toBe(true);
});
