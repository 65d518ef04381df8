import { test as base, expect } from '@playwright/test';
import { readSite, type Site } from '../../server/site/site';
import type { Engine, EngineName } from './engine';
import { startChromium, startFirefox } from './puppeteer-engine';
import { Reader } from './reader';
import { openLine, type SiteLine } from './site-line';
import { startWebKit } from './webkit-engine';

export type EngineOptions = { engineName: EngineName; executablePath: string };

const start = { chromium: startChromium, firefox: startFirefox, webkit: startWebKit };

/** The test of every journey: it also fails when a page complains. */
export const test = base.extend<{ line: SiteLine; reader: Reader }, EngineOptions & { engine: Engine; site: Site }>({
  engineName: ['chromium', { option: true, scope: 'worker' }],
  executablePath: ['', { option: true, scope: 'worker' }],
  engine: [
    async ({ engineName, executablePath }, use) => {
      const engine = await start[engineName](executablePath);
      await use(engine);
      await engine.quit();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from the pattern
    async ({}, use) => use(readSite('.cache/delivery/manifest.json')),
    { scope: 'worker' },
  ],
  line: async ({ site }, use) => {
    const line = await openLine(site);
    await use(line);
    await line.close();
  },
  reader: async ({ engine, line }, use, info) => {
    const window = await engine.newReader();
    await window.resize(1280, 900);
    await use(new Reader(window, line.origin));
    await window.close();
    if (info.status === info.expectedStatus) expect(line.complaints, 'what the pages complained about').toEqual([]);
  },
});

export { expect };
