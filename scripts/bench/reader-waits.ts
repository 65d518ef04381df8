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
