import type { Browser } from '@playwright/test';
import { slowProcessor } from './bench-browser';

/** From each press on a move to the next paint, in milliseconds, as the browser's own Event Timing says; it rounds to 8 ms. */
export async function movePaints(browser: Browser, address: string, presses: number): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.keyboard.press('Tab');
  await page.locator('.on-call-stage[data-hydrated="true"]').waitFor({ timeout: 60_000 });
  await page.locator('.on-call-start button').last().click();
  await page.locator('.on-call-moves').waitFor();
  await page.evaluate(() => {
    const paints: number[] = [];
    Object.assign(window, { movePaints: paints });
    const observer = new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) if (name === 'click') paints.push(duration);
    });
    const events = { type: 'event', durationThreshold: 16 };
    observer.observe(events);
  });
  await slowProcessor(await page.context().newCDPSession(page));
  for (let at = 0; at < presses; at++) {
    const moves = page.locator('.on-call-moves fieldset .on-call-move');
    if ((await moves.count()) === 0) break;
    await moves.nth(at % (await moves.count())).click();
    await page.evaluate(() => new Promise((rest) => requestAnimationFrame(() => requestAnimationFrame(rest))));
  }
  const paints: unknown = await page.evaluate(() => Reflect.get(window, 'movePaints'));
  await page.close();
  return Array.isArray(paints) ? paints.map(Number) : [];
}
