import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { unmarked } from '@/lib/languages/fallback';
import type { Material } from '@/lib/session/material';

const root = process.cwd();
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gaps-'));
  cpSync(join(root, 'content'), join(folder, 'content'), { recursive: true });
  for (const file of ['en.yaml', 'session.en.yaml']) rmSync(join(folder, 'content/cases/zalando', file));
  process.chdir(folder);
  // what other tests have read stands in the modules that read it
  vi.resetModules();
});

afterAll(() => {
  process.chdir(root);
  vi.resetModules();
  rmSync(folder, { recursive: true });
});

test('a case and its session without a file of words are told in the words of the source', async () => {
  const { listCases, readCase } = await import('./read');
  const { readSession } = await import('./read-session');
  expect(await listCases()).toContain('zalando');
  const [own, source] = [await readCase('zalando', 'en'), await readCase('zalando', 'nl')];
  expect(unmarked(own.words.title)).toEqual({ text: source.words.title, isSource: true });
  const [session, told] = [await readSession('zalando', 'en'), await readSession('zalando', 'nl')];
  expect(unmarked(session.material.goal)).toEqual({ text: told.material.goal, isSource: true });
  const agenda = ({ onCall: _, ...material }: Material) => material;
  expect(JSON.parse(unmarked(JSON.stringify(agenda(session.material))).text)).toEqual(agenda(told.material));
});
