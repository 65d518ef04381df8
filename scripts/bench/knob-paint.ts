import type { Browser, CDPSession, Page } from '@playwright/test';
import { slowProcessor } from './bench-browser';

/**
 * From each key that turns a knob of a model to the next paint, in milliseconds, as the browser's own Event Timing says;
 * it rounds to 8 ms and reports nothing under 16.
 */
export async function knobPaints(browser: Browser, address: string, presses: number): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(`${address}#model`);
  const knob = page.locator('.model-simulator .knob input[type="range"]').first();
  await knob.focus({ timeout: 60_000 });
  await page.evaluate(watchKeys);
  const session = await page.context().newCDPSession(page);
  const paints = await press(page, session, presses);
  await page.close();
  return paints;
}

async function press(page: Page, session: CDPSession, presses: number): Promise<number[]> {
  await slowProcessor(session);
  for (let at = 0; at < presses; at++) {
    await page.keyboard.press(at % 3 === 2 ? 'ArrowLeft' : 'ArrowRight');
    await page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(rest))));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return page.evaluate(() => window.keyPaints ?? []);
}

declare global {
  interface Window {
    keyPaints?: number[];
  }
}

function watchKeys(): void {
  const paints: number[] = [];
  window.keyPaints = paints;
  const observer = new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === 'keydown') paints.push(duration);
  });
  const events = { type: 'event', durationThreshold: 16 };
  observer.observe(events);
}
