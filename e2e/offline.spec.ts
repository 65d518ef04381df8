import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { BrowserContext, Page } from '@playwright/test';
import { testedPages } from '../lib/a11y-matrix';
import { casePage, offlineList, pageAddress, workerScript } from '../lib/address';
import { foldersIn } from '../lib/content/open/folders';
import { axeFindings } from './axe';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const cases = foldersIn('content/cases') ?? [];
const sessions = cases.filter((slug) => existsSync(`content/cases/${slug}/session.yaml`));
/** How long some 300 files may take on a machine that does other things as well. */
const filling = 60_000;
const pages = testedPages(cases, sessions).filter((path) => !/cases|missing|failed|unreachable/.test(path));

const words = {
  nl: {
    ask: 'Maak offline beschikbaar',
    take: 'Download',
    on: /^Offline beschikbaar/,
    leave: 'Verwijder van dit apparaat',
    incomplete: /^Je browser heeft een deel/,
    complete: 'Download de rest',
    full: /^Er is te weinig ruimte/,
    network: /^De download is afgebroken/,
    broken: /niet aan je verbinding/,
    unasked: /^Zonder verbinding is niet te zien/,
    filling: /bestanden gedownload/,
    renewable: /^Er is een nieuwe versie/,
    renew: 'Vernieuw',
    lost: 'Geen verbinding met deze site',
    last: 'Laatste stap',
    memory: 'Geheugenlimiet per CoreDNS-pod',
    calm: 'CoreDNS blijft werken',
  },
  en: {
    ask: 'Make available offline',
    take: 'Download',
    on: /^Available offline/,
    leave: 'Remove from this device',
    incomplete: /^Your browser has removed part/,
    complete: 'Download the rest',
    full: /^There is too little space/,
    network: /^The download was interrupted/,
    broken: /your connection is not to blame/,
    unasked: /^Without a connection/,
    filling: /files downloaded/,
    renewable: /^There is a new version/,
    renew: 'Update now',
    lost: 'No connection with this site',
    last: 'Last step',
    memory: 'Memory limit per CoreDNS pod',
    calm: 'CoreDNS stays up',
  },
};

function status(page: Page) {
  return page.getByRole('contentinfo').locator('[aria-live=polite]');
}

async function goOffline(page: Page, spoken: (typeof words)['nl']) {
  await page.getByRole('button', { name: spoken.ask }).click();
  await expect(status(page)).toContainText('MB');
  await page.getByRole('button', { name: spoken.take }).click();
  await expect(status(page)).toHaveText(spoken.on, { timeout: filling });
}

test.describe.configure({ timeout: 3 * filling });

for (const locale of locales) {
  const turn = inTurn(locale);
  const spoken = words[locale];

  turn()(
    `${locale}: offline is a choice; then every page, the search and the quiz work without a connection`,
    async ({ page, context }) => {
      await page.goto(`/${locale}/about`);
      expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
      await goOffline(page, spoken);
      expect(await axeFindings(page)).toEqual([]);
      await context.setOffline(true);
      for (const path of [
        ...pages.map((each) => `/${locale}${each}`),
        ...locales.map((other) => `/${other}/glossary`),
      ]) {
        await page.goto(path);
        await expect(page.locator('html')).toHaveAttribute('lang', path.split('/')[1] ?? '');
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
      for (const slug of cases) {
        const text = await page.evaluate(async (path) => (await fetch(path)).text(), casePage(locale, slug));
        expect(text).toContain(`<html lang="${locale}"`);
        expect(text).toContain('data-testid="quiz"');
      }
      await page.goto(`/${locale}/cases/zalando/?from=a-link`);
      await expect(page).toHaveURL(`${casePage(locale, 'zalando')}?from=a-link`);
      await expect(page.getByTestId('quiz')).toBeVisible();
      await page.goto(`/${locale}/cases/zalando#model`);
      const memory = page.getByRole('slider', { name: spoken.memory });
      await memory.focus();
      await page.keyboard.press('End');
      await expect(page.locator('.model-simulator .model-result')).toContainText(spoken.calm);
      await page.goto(`/${locale}/cases/target`);
      await page.getByRole('button', { name: spoken.last }).click();
      await expect(page.getByRole('slider')).toHaveValue((await page.getByRole('slider').getAttribute('max')) ?? '');
      await page.bringToFront();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('ectd');
      await expect(page.getByRole('option').first()).toContainText('etcd');
      await page.goto(`/${locale}/nowhere`);
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(spoken.lost);
    },
  );

  turn()(
    `${locale}: a store that the browser has thinned out says so and can be completed; leaving takes all of it away`,
    async ({ page, context }) => {
      await page.goto(`/${locale}/about`);
      await goOffline(page, spoken);
      await page.evaluate(
        async (file) => {
          for (const name of await caches.keys()) await (await caches.open(name)).delete(file);
        },
        casePage('nl', 'civis'),
      );
      await page.reload();
      await page.mouse.move(20, 20);
      await expect(status(page)).toHaveText(spoken.incomplete);
      await page.getByRole('button', { name: spoken.complete }).click();
      await expect(status(page)).toHaveText(spoken.on);

      await page.getByRole('button', { name: spoken.leave }).click();
      await expect(page.getByRole('button', { name: spoken.ask })).toBeVisible();
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog').getByRole('combobox')).toBeVisible();
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
      await context.setOffline(true);
      await expect(page.goto(`/${locale}/glossary`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
    },
  );

  turn()(`${locale}: too little room is said before anything is fetched`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.storage, 'estimate', { value: async () => ({ quota: 1000, usage: 900 }) });
    });
    await page.goto(`/${locale}/about`);
    await page.getByRole('button', { name: spoken.ask }).click();
    await page.getByRole('button', { name: spoken.take }).click();
    await expect(status(page)).toHaveText(spoken.full);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  turn()(
    `${locale}: a disk that fills up on the way is said, and nothing is left behind`,
    async ({ page, baseURL }) => {
      await page.goto(`/${locale}/about`);
      await page.getByRole('button', { name: spoken.ask }).click();
      await expect(status(page)).toContainText('MB');
      // room for the files themselves, not for what the browser keeps beside each of them
      const quotaSize = await page.evaluate(async (list) => {
        const { usage = 0 } = await navigator.storage.estimate();
        const { bytes } = await (await fetch(list)).json();
        return usage + bytes + 10_000;
      }, offlineList);
      const client = await page.context().newCDPSession(page);
      await client.send('Storage.overrideQuotaForOrigin', { origin: baseURL ?? '', quotaSize });
      await page.getByRole('button', { name: spoken.take }).click();
      await expect(status(page)).toHaveText(spoken.full, { timeout: filling });
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
    },
  );

  turn()(
    `${locale}: a browser that does not tell its room can be offline too, and no fault is called one of the line`,
    async ({ page, context }) => {
      await context.addInitScript(() => Object.defineProperty(navigator, 'storage', { value: undefined }));
      await page.goto(`/${locale}/about`);
      await goOffline(page, spoken);
      await page.getByRole('button', { name: spoken.leave }).click();
      await page.evaluate(() => {
        navigator.serviceWorker.register = () => Promise.reject(new TypeError('not here'));
      });
      await page.getByRole('button', { name: spoken.ask }).click();
      await page.getByRole('button', { name: spoken.take }).click();
      await expect(status(page)).toHaveText(spoken.broken);
    },
  );

  turn()(
    `${locale}: a download that breaks off is said as what it is, leaves nothing behind, and is seen in every tab when tried again`,
    async ({ page, context, baseURL, complaints }) => {
      const deployment: Deployment = { version: 'only', broken: pageAddress('en', '/about') };
      await using site = await deploy(baseURL ?? '', deployment, context, complaints);
      await page.goto(site.origin + pageAddress(locale, '/about'));
      await page.getByRole('button', { name: spoken.ask }).click();
      await page.getByRole('button', { name: spoken.take }).click();
      await expect(status(page)).toHaveText(spoken.broken, { timeout: filling });
      expect(await page.evaluate(() => caches.keys())).toEqual([]);
      Object.assign(deployment, { broken: undefined, cut: pageAddress('en', '/about') });
      await page.getByRole('button', { name: spoken.ask }).click();
      await page.getByRole('button', { name: spoken.take }).click();
      await expect(status(page)).toHaveText(spoken.network, { timeout: filling });
      expect(await page.evaluate(() => caches.keys())).toEqual([]);

      Object.assign(deployment, { cut: undefined, delay: 40 });
      const other = await context.newPage();
      await other.goto(site.origin + pageAddress(locale, '/glossary'));
      await other.mouse.move(20, 20);
      await expect(other.getByRole('button', { name: spoken.ask })).toBeVisible();
      await page.bringToFront();
      await page.getByRole('button', { name: spoken.ask }).click();
      await page.getByRole('button', { name: spoken.take }).click();
      await expect(status(page)).toHaveText(spoken.filling);
      await page.reload();
      await page.mouse.move(20, 20);
      for (const tab of [page, other]) await expect(status(tab)).toHaveText(spoken.filling);
      await expect(page.getByRole('button', { name: spoken.ask })).toHaveCount(0);
      deployment.delay = 0;
      for (const tab of [page, other]) await expect(status(tab)).toHaveText(spoken.on, { timeout: filling });
    },
  );

  turn()(
    `${locale}: who asks how big it is without a connection hears that, and not that something broke off`,
    async ({ page, context, complaints }) => {
      await page.goto(`/${locale}/about`);
      await page.mouse.move(20, 20);
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
      await page.waitForLoadState('networkidle');
      await context.setOffline(true);
      await page.getByRole('button', { name: spoken.ask }).click();
      await expect(status(page)).toHaveText(spoken.unasked);
      expect(complaints.splice(0).every((complaint) => complaint.includes('offline.json'))).toBe(true);
    },
  );

  turn()(
    `${locale}: after a new deployment an online reader has it at the first load`,
    async ({ page, context, baseURL, complaints }) => {
      const deployment: Deployment = { version: 'first' };
      await using site = await deploy(baseURL ?? '', deployment, context, complaints);
      for (const version of ['first', 'second']) {
        deployment.version = version;
        await page.goto(site.origin + pageAddress(locale, '/about'));
        await expect(page.locator('html')).toHaveAttribute('data-deployment', version);
      }
    },
  );

  turn()(
    `${locale}: an offline reader keeps the old version, whole and with the quiz under way, until they ask`,
    async ({ page, context, baseURL, complaints }) => {
      const deployment: Deployment = { version: 'first' };
      await using site = await deploy(baseURL ?? '', deployment, context, complaints);
      await page.goto(site.origin + pageAddress(locale, '/about'));
      await goOffline(page, spoken);
      await page.goto(site.origin + casePage(locale, 'zalando'));
      await page.getByTestId('quiz').getByRole('radio').first().check();
      deployment.version = 'second';
      const other = await context.newPage();
      // a browser may leave out to look whether the worker is still the same; then it does at the next page
      await expect(async () => {
        await other.goto(site.origin + pageAddress(locale, '/glossary'));
        await other.mouse.move(20, 20);
        await other.mouse.move(30, 30);
        await expect(other.locator('html')).toHaveAttribute('data-deployment', 'first');
        await expect(status(other)).toContainText(spoken.renewable, { timeout: filling / 4 });
      }).toPass({ timeout: filling });
      await expect(page.getByTestId('quiz').getByRole('radio').first()).toBeChecked();
      await expect(page.locator('html')).toHaveAttribute('data-deployment', 'first');
      await other.bringToFront();
      await other.getByRole('button', { name: spoken.renew }).click();
      await expect(other.locator('html')).toHaveAttribute('data-deployment', 'second');
      await expect(page.locator('html')).toHaveAttribute('data-deployment', 'first');
      await page.bringToFront();
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').getByRole('combobox').fill('ectd');
      await expect(page.getByRole('option').first()).toContainText('etcd');
      await page.keyboard.press('Escape');
      await expect(page.getByTestId('quiz').getByRole('radio').first()).toBeChecked();
      await page.reload();
      await expect(page.locator('html')).toHaveAttribute('data-deployment', 'second');
      await expect(page.getByTestId('quiz').getByRole('radio').first()).toBeChecked();
    },
  );
}

type Deployment = {
  version: string;
  /** A path that gives an error. */
  broken?: string | undefined;
  /** A path at which the line breaks. */
  cut?: string | undefined;
  /** How many milliseconds each file takes. */
  delay?: number;
};

/** The built site as if it had been deployed anew: its pages and its worker say which version they are. */
async function deploy(built: string, deployment: Deployment, context: BrowserContext, complaints: string[]) {
  const { version: own } = await (await fetch(built + offlineList)).json();
  const server = createServer(async ({ url = '/' }, response) => {
    const { version, broken, cut, delay = 0 } = deployment;
    if (url === cut) return response.destroy();
    await new Promise((resolve) => setTimeout(resolve, delay));
    const reply = await fetch(built + url);
    const type = reply.headers.get('content-type') ?? '';
    const body = Buffer.from(await reply.arrayBuffer());
    response.writeHead(url === broken ? 500 : reply.status, { 'content-type': type, 'cache-control': 'no-cache' });
    if (type.startsWith('text/html'))
      response.end(body.toString().replace('<html', `<html data-deployment="${version}"`));
    else if (url === workerScript) response.end(body.toString().replaceAll(own, version));
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  return {
    origin,
    async [Symbol.asyncDispose]() {
      await Promise.all(context.pages().map((page) => page.close()));
      server.close();
      server.closeAllConnections();
      // it stands on another port than the rest of the site, and what was broken on purpose may be complained about
      const left = complaints.filter((each) => each !== `request to ${origin}` && !each.includes('status of 500'));
      complaints.splice(0, complaints.length, ...left);
    },
  };
}
