import { setTimeout as pass } from 'node:timers/promises';
import type { Browser, Page } from '@playwright/test';
import { slowProcessor } from './bench-browser';

/** The browser reports no press that was painted sooner than this. */
const shortest = 16;

/** What a reader presses on a case page that nobody has touched yet, in this order; the first press wakes the page. */
const presses: ((page: Page) => Promise<unknown>)[] = [
  (page) => page.getByRole('button', { name: 'Volgende stap', exact: true }).click(),
  (page) => page.getByRole('button', { name: 'Volgende stap', exact: true }).click(),
  (page) => page.locator('button.term').first().click(),
  (page) => page.locator('.quiz-question input[type=radio]').first().click(),
  (page) => page.getByTestId('quiz-check').first().click(),
  (page) => page.getByRole('button', { name: 'Zoek', exact: true }).first().click(),
];

/** From each press to the paint that follows it, in milliseconds, by the browser's own Event Timing, on a slow processor. */
export async function firstClicks(browser: Browser, address: string): Promise<number[]> {
  const page = await browser.newPage();
  await slowProcessor(await page.context().newCDPSession(page));
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const seen = await page.evaluateHandle((threshold) => {
    const longest = new Map<number, number>();
    const events = { type: 'event', durationThreshold: threshold };
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries())
        longest.set(startTime, Math.max(longest.get(startTime) ?? 0, duration));
    }).observe(events);
    return longest;
  }, shortest);
  const times: number[] = [];
  for (const press of presses) {
    await seen.evaluate((longest) => longest.clear());
    await press(page);
    await pass(1500);
    times.push(Math.max(shortest, ...(await seen.evaluate((longest) => [...longest.values()]))));
  }
  await page.close();
  return times;
}
