import { defineConfig } from '@playwright/test';
import { installedEngines } from '../../scripts/bootstrap/engines.mjs';
import type { EngineOptions } from './fixtures';

const engines = installedEngines();

/** The same journeys of a reader in each engine that this machine has, over the finished site of the last build. */
export default defineConfig<object, EngineOptions>({
  testDir: '.',
  testMatch: '*.journey.ts',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 20_000 },
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../../.cache/test/engines.json' }], ['./journeys-table.ts']],
  projects: (['chromium', 'firefox', 'webkit'] as const).flatMap((engineName) => {
    const executablePath = engines[engineName];
    return executablePath ? [{ name: engineName, use: { engineName, executablePath } }] : [];
  }),
});
