import puppeteer, { type Browser, type BrowserContext, type LaunchOptions, type Page } from 'puppeteer-core';
import { type Engine, type EngineWindow, evaluateBy } from './engine';

/** Chromium by its own protocol, without pages prepared ahead: when one is shown, Puppeteer 24 can lose its window. */
export function startChromium(executablePath: string): Promise<Engine> {
  return start({
    browser: 'chrome',
    executablePath,
    headless: 'shell',
    args: ['--lang=nl', '--disable-features=Prerender2', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}

/** Firefox, which speaks WebDriver BiDi itself. */
export function startFirefox(executablePath: string): Promise<Engine> {
  return start({
    browser: 'firefox',
    executablePath,
    headless: true,
    extraPrefsFirefox: { 'intl.accept_languages': 'nl,en' },
  });
}

async function start(options: LaunchOptions): Promise<Engine> {
  const browser = await puppeteer.launch({ ...options, timeout: 120_000 });
  return {
    version: await browser.version(),
    newReader: async () => newWindow(browser, await browser.createBrowserContext()),
    quit: () => browser.close(),
  };
}

/** Not the tab that a browser starts with: in Firefox that one never has the focus. */
async function newWindow(browser: Browser, context: BrowserContext): Promise<EngineWindow> {
  return windowOf(browser, await context.newPage(), () => context.close());
}

function windowOf(browser: Browser, page: Page, close: () => Promise<void>): EngineWindow {
  return {
    goto: async (address) => void (await page.goto(address)),
    reload: async () => void (await page.reload()),
    evaluate: evaluateBy(async (expression) => String(await page.evaluate(expression))),
    resize: (width, height) => page.setViewport({ width, height }),
    move: (x, y) => page.mouse.move(x, y),
    down: () => page.mouse.down(),
    up: () => page.mouse.up(),
    wheel: (deltaY) => page.mouse.wheel({ deltaY }),
    key: async (key, ...modifiers) => {
      for (const each of modifiers) await page.keyboard.down(each);
      await page.keyboard.press(key);
      for (const each of modifiers) await page.keyboard.up(each);
    },
    type: (text) => page.keyboard.type(text),
    screenshot: async () => Buffer.from(await page.screenshot()),
    popup: async (act) => {
      const opened = new Promise<Page | null>((resolve) => page.once('popup', resolve));
      await act();
      const other = await opened;
      if (!other) throw new Error('no window was opened');
      return windowOf(browser, other, () => other.close());
    },
    newTab: async () => {
      const other = await page.browserContext().newPage();
      return windowOf(browser, other, () => other.close());
    },
    print: async () => Buffer.from(await page.pdf({ format: 'A4', preferCSSPageSize: true })),
    close,
  };
}
