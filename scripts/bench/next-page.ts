import { setTimeout as pause } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { slow4g, slowdown } from './bench-browser';
import { openTab } from './tab-pages';

/** How long the pointer is on a link before the press that opens it, in milliseconds. */
const aim = 300;

/**
 * From a click on a link that has been in view for a second and is aimed at until its page is painted, in milliseconds. By
 * Puppeteer, since in Playwright Chromium does not show a page that it has prepared, but opens it anew.
 */
export async function nextPage(address: string, to: string): Promise<number> {
  const { browser, page, pages } = await openTab({ width: 412, height: 823 }, slowDown);
  try {
    await page.goto(address, { waitUntil: 'networkidle0' });
    await page.evaluate(noteClick);
    await openLink(page, to);
    return await pages.ask(to, timeToPaint);
  } finally {
    await browser.close();
  }
}

async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', slow4g);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
}

async function openLink(page: Page, to: string): Promise<void> {
  const link = await page.waitForSelector(`a[href="${to}"]`);
  await link?.scrollIntoView();
  await pause(1000);
  await link?.hover();
  await pause(aim);
  // the page that is shown instead takes the answer to the press along
  await link?.click().catch(() => undefined);
}

function noteClick(): void {
  addEventListener('click', ({ timeStamp }) => {
    sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp));
  });
}

/** From the click until the first paint that the reader sees: a page that was prepared is painted when it is shown. */
function timeToPaint(): number | undefined {
  const [paint] = performance.getEntriesByName('first-contentful-paint');
  return paint && performance.timeOrigin + paint.startTime - Number(sessionStorage.getItem('clicked'));
}
