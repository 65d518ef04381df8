import { setTimeout as pass } from 'node:timers/promises';
import type { Browser } from '@playwright/test';
import { countingProxy } from './counting-proxy';

/** One visit to a page by a reader who only reads. Bytes as they go over the line, times in milliseconds. */
export type Visit = {
  bytes: number;
  /** Of those what came once the page was loaded, for what the reader may do next. */
  bytesAhead: number;
  /** The bytes of the page itself, decompressed. */
  html: number;
  elements: number;
  /** What the main thread did until the page was loaded. */
  cpu: number;
};

/** How long a reader looks at the page, in milliseconds: what is fetched ahead has come by then. */
const look = 5000;

/** Opens the page in a new profile, in a window of a laptop, and touches nothing. */
export async function visit(browser: Browser, origin: string, path: string): Promise<Visit> {
  const html = Buffer.byteLength(await (await fetch(origin + path)).text());
  const proxy = await countingProxy(origin);
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send('Performance.enable');
  await page.goto(proxy.origin + path, { waitUntil: 'load' });
  const { metrics } = await devtools.send('Performance.getMetrics');
  const toLoad = proxy.bytes();
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  await pass(look);
  const bytes = proxy.bytes();
  await context.close();
  proxy.stop();
  const task = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return { bytes, bytesAhead: bytes - toLoad, html, elements, cpu: task * 1000 };
}
