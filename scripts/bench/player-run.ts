import { setTimeout as pass } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { slowProcessor } from './bench-browser';

export type PlayerRun = {
  /** From each press on “next step” to the paint that follows it, in milliseconds, by the browser's own Event Timing. */
  clicks: number[];
  /** What the page's main thread did while nobody touched it, in milliseconds per second. */
  idle: number;
};

const idleSeconds = 4;

/** The browser reports no press that was painted sooner than this. */
const shortest = 16;

/** Walks the player of a case page to its end, or so many presses far, on a slow processor; then leaves it alone. */
export async function runPlayer(browser: Browser, address: string, most: number): Promise<PlayerRun> {
  const page = await browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await page.goto(address);
  await page.mouse.move(9, 9);
  await page.locator('.cascade[data-hydrated=true]').waitFor();
  await slowProcessor(devtools);
  const clicks = await walk(page, most);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await devtools.send('Performance.enable');
  await pass(1500);
  const taskTime = async () => {
    const { metrics } = await devtools.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  };
  const before = await taskTime();
  await pass(idleSeconds * 1000);
  const idle = ((await taskTime()) - before) * (1000 / idleSeconds);
  await page.close();
  return { clicks, idle };
}

async function walk(page: Page, most: number): Promise<number[]> {
  const presses = await page.evaluateHandle((threshold) => {
    const seen: number[] = [];
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') seen.push(duration);
    });
    const presses = { type: 'event', durationThreshold: threshold };
    observer.observe(presses);
    return seen;
  }, shortest);
  const slider = page.getByRole('slider').first();
  const last = await slider.getAttribute('max');
  const forward = page.getByRole('button', { name: 'Volgende stap', exact: true });
  let pressed = 0;
  while (pressed < most && (await slider.inputValue()) !== last) {
    await forward.click();
    pressed += 1;
    await pass(400);
  }
  const slow = await presses.jsonValue();
  return [...slow, ...Array.from({ length: Math.max(0, pressed - slow.length) }, () => shortest)];
}
