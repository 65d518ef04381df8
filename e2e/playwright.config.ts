import { defineConfig, devices } from '@playwright/test';
import { installedChromium } from '../scripts/bootstrap/chromium.mjs';

/** Tests the finished site of the last build, delivered by its own server on a free port, in the machine's Chromium. */
export default defineConfig({
  testDir: '.',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // a machine shared with others may be slow: a journey gets time, and in CI a second and a third chance
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: process.env.CI ? 2 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list'], ['json', { outputFile: '../.cache/test/e2e.json' }]],
  use: {
    ...devices['Desktop Chrome'],
    baseURL: `http://localhost:${process.env.SITE_PORT}`,
    launchOptions: {
      executablePath: installedChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: 'node .cache/delivery/serve.mjs',
    cwd: '..',
    env: { PORT: '0', DATA_DIR: '.cache/test/live' },
    wait: { stdout: /at http:\/\/localhost:(?<site_port>\d+)/ },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
