import type { Browser, Page } from '@playwright/test';
import { slowLine, slowProcessor } from './bench-browser';

/** From opening a case at its quiz, nothing cached, until the quiz answers to the reader, in milliseconds. */
export async function workingQuiz(browser: Browser, address: string): Promise<number> {
  const page = await openSlowly(browser);
  await page.addInitScript(noteLive);
  await page.goto(`${address}#quiz`, { waitUntil: 'commit' });
  const ready = await page.waitForFunction(() => window.quizLiveAt);
  const milliseconds = (await ready.jsonValue()) ?? Number.NaN;
  await page.context().close();
  return milliseconds;
}

/** How long the pointer is on a link before the press that opens it, in milliseconds. */
const aim = 300;

/** From a click on a link that has been in view for a second and is aimed at until its page is painted, in milliseconds. */
export async function nextPage(browser: Browser, address: string, to: string): Promise<number> {
  const page = await openSlowly(browser);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await page.evaluate(noteClick);
  const link = page.locator(`a[href="${to}"]`).first();
  await link.scrollIntoViewIfNeeded();
  await page.waitForTimeout(1000);
  await link.hover();
  await page.waitForTimeout(aim);
  await link.click({ noWaitAfter: true });
  await page.waitForURL(`**${to}`, { waitUntil: 'commit' });
  const painted = await page.waitForFunction(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    return paint && performance.timeOrigin + paint.startTime - Number(sessionStorage.getItem('clicked'));
  });
  const milliseconds = (await painted.jsonValue()) ?? Number.NaN;
  await page.context().close();
  return milliseconds;
}

async function openSlowly(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await slowLine(devtools);
  await slowProcessor(devtools);
  return page;
}

declare global {
  interface Window {
    quizLiveAt?: number;
  }
}

function noteLive(): void {
  addEventListener('hydrated', ({ target }) => {
    if (target instanceof HTMLElement && target.dataset.testid === 'quiz') window.quizLiveAt = performance.now();
  });
}

function noteClick(): void {
  addEventListener('click', ({ timeStamp }) => {
    sessionStorage.setItem('clicked', String(performance.timeOrigin + timeStamp));
  });
}
