import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeLiveContent } from '@/scripts/finish/live-content';
import { killDatabaseRun, killServerRun } from './kill-run';

const folder = mkdtempSync(join(tmpdir(), 'kettingreactie-kill-'));
const content = join(folder, 'live.json');
const server = ['--import', 'tsx', 'scripts/bench/live/live-only.fixture.ts', content];
const nothingLost = { lost: 0, doubled: 0, gaps: 0, changed: 0 };

beforeAll(() => writeLiveContent(content), 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a server killed in the middle of a burst has lost and doubled nothing that it acknowledged', async () => {
  const env = { PORT: '0', DATA_DIR: join(folder, 'data'), DATABASE_URL: '' };
  const figures = await killServerRun(server, env, { kills: 2, phones: 50, between: 100 });
  expect(figures).toMatchObject(nothingLost);
  expect(figures.acknowledged).toBeGreaterThanOrEqual(300);
});

test('a database killed in the middle of a burst has lost and doubled nothing that was acknowledged', async () => {
  const env = { PORT: '0', DATA_DIR: join(folder, 'none') };
  const figures = await killDatabaseRun(server, env, { kills: 1, phones: 50, between: 100 });
  expect(figures).toMatchObject(nothingLost);
  expect(figures.acknowledged).toBeGreaterThanOrEqual(200);
});
