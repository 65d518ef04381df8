import {
  type APIRequestContext,
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from '@playwright/test';
import { pathInSite, withBase } from '../lib/base-path';
import { type Locale, locales } from './locales';

type Fixtures = {
  complaints: string[];
  /** A page in a browser of its own: another device, watched as well. */
  device: (options?: BrowserContextOptions) => Promise<Page>;
};

/** The cookies that the site may leave: the language, and the device of somebody in a live session. */
const knownCookies = ['locale', 'kettingreactie-device'];

/** The test of every journey: it also fails when a page complains, breaks its policy, asks another site for anything or leaves a cookie that the site does not name. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      watch(context, baseURL, complaints);
      await use(complaints);
      await seeCookies(context, complaints);
      expect(complaints, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
  request: async ({ request }, use) => {
    askBelowBase(request);
    await use(request);
  },
  device: async ({ browser, baseURL, complaints }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (options) => {
      const context = await browser.newContext({ baseURL, ...options });
      contexts.push(context);
      watch(context, options?.baseURL ?? baseURL, complaints);
      return context.newPage();
    });
    for (const context of contexts) {
      await seeCookies(context, complaints);
      await context.close();
    }
  },
});

type Body = Parameters<typeof test>[2];

/**
 * Gives the test of the next journey in a row that no word and no length of a word decides: the first runs in the first
 * language, the next in the next, and so on. The row must be the same for each language.
 */
export function inTurn(locale: Locale): () => (title: string, body: Body) => void {
  let at = 0;
  return () => {
    const isItsTurn = locales[at++ % locales.length] === locale;
    return isItsTurn ? test : () => undefined;
  };
}

/** Wherever the tests run: a device that is spared, so that a page which nobody touches does nothing. */
const modestDevice = () =>
  Object.defineProperty(navigator, 'hardwareConcurrency', { get: () => 2, configurable: true });

function watch(context: BrowserContext, baseURL: string | undefined, complaints: string[]): void {
  context.addInitScript(modestDevice);
  context.on('page', (page) => {
    openBelowBase(page);
    listen(page, complaints);
  });
  context.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
      complaints.push(`request to ${origin}`);
  });
}

/** Where the site stands below a path, journeys go to the same paths in it. */
function inSite(address: string): string {
  return address.startsWith('/') && pathInSite(address) === undefined ? withBase(address) : address;
}

function openBelowBase(page: Page): void {
  const goto = page.goto.bind(page);
  page.goto = (address, options) => goto(inSite(address), options);
}

function askBelowBase(request: APIRequestContext): void {
  for (const method of ['get', 'head', 'post'] as const) {
    const ask = request[method].bind(request);
    request[method] = (address, options) => ask(inSite(address), options);
  }
}

async function seeCookies(context: BrowserContext, complaints: string[]): Promise<void> {
  const cookies = (await context.cookies()).filter(({ name }) => !knownCookies.includes(name));
  complaints.push(...cookies.map(({ name }) => `cookie ${name}`));
}

export { expect };

/** Ends a visit on which things were made to fail: a page that is closed complains no more, and what it complained of was this. */
export async function endVisit(page: Page, complaints: string[], expected: RegExp): Promise<void> {
  await page.close();
  expect(complaints.splice(0).filter((complaint) => !expected.test(complaint))).toEqual([]);
}

/** A broken Content-Security-Policy stands in the console as an error. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', ({ message }) => complaints.push(`page error: ${message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    // Chromium reports the 404 of a page itself, which a test of a missing page asks for; a line that a test cut; and what
    // the server of live sessions refuses, which is said on the page
    const isCut = message.text().includes('net::ERR_INTERNET_DISCONNECTED');
    const isExpected = url === page.url() || isCut || url.includes('/api/live/');
    if (message.type() === 'error' && !isExpected) complaints.push(`console error: ${message.text()} ${url}`);
  });
}
