import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type CDPSession, type Page, type Viewport } from 'puppeteer-core';
import { installedChromium } from '../bootstrap/chromium.mjs';

/** Within which a page says what it is asked for, in milliseconds. */
const patience = 30_000;

type Order = (session: CDPSession) => Promise<void>;

/** A browser with one tab, of which each page gets the orders before it does much. */
export async function openTab(viewport: Viewport, order: Order) {
  const browser = await puppeteer.launch({
    executablePath: installedChromium(),
    headless: 'shell',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const page = await browser.newPage();
  await page.setViewport(viewport);
  return { browser, page, pages: await TabPages.of(browser, page, order) };
}

/** The pages of one tab, those that the browser prepares too: when one of them is shown, Puppeteer 24 can lose its page. */
class TabPages {
  readonly sessions: CDPSession[] = [];

  static async of(browser: Browser, page: Page, order: Order): Promise<TabPages> {
    const pages = new TabPages();
    const root = await browser.target().createCDPSession();
    const { targetInfos } = await root.send('Target.getTargets', { filter: [{ type: 'tab' }] });
    const { targetId = '' } = targetInfos.find(({ url }) => url === page.url()) ?? {};
    const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
    const tab = root.connection()?.session(sessionId);
    tab?.on('sessionattached', (session) => {
      pages.sessions.push(session);
      // a page may be gone before it has heard
      order(session).catch(() => undefined);
    });
    await tab?.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true });
    return pages;
  }

  /** The first answer that is not undefined of a page at a path, asked over and over; the function uses only its arguments. */
  async ask<Args extends unknown[], Answer>(
    path: string,
    question: (...args: Args) => Answer | undefined,
    ...args: Args
  ): Promise<Answer> {
    const expression = `location.pathname === ${JSON.stringify(path)} ? (${question})(...${JSON.stringify(args)}) : undefined`;
    for (const end = Date.now() + patience; Date.now() < end; await pause(20)) {
      for (const session of this.sessions) {
        const reply = await session
          .send('Runtime.evaluate', { expression, returnByValue: true })
          .catch(() => undefined);
        if (reply?.result.value !== undefined) return reply.result.value;
      }
    }
    throw new Error(`No page at ${path} has answered ${question} within ${patience} ms.`);
  }
}
