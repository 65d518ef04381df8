import { createServer, type Server } from 'node:http';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { locales } from '../lib/locale';
import { expect, test } from './fixtures';

const words = {
  nl: {
    ask: 'Maak offline beschikbaar',
    take: 'Haal op',
    on: /^Offline beschikbaar/,
    leave: 'Verwijder van dit apparaat',
    incomplete: /^Je browser heeft een deel/,
    complete: 'Vul aan',
    full: /^Er is te weinig ruimte/,
    network: /^Het ophalen is afgebroken/,
    renewable: /^Er is een nieuwe versie/,
    renew: 'Ververs nu',
    search: 'Zoek',
  },
  en: {
    ask: 'Make available offline',
    take: 'Download',
    on: /^Available offline/,
    leave: 'Remove from this device',
    incomplete: /^Your browser has thrown part/,
    complete: 'Complete it',
    full: /^There is too little room/,
    network: /^The download was interrupted/,
    renewable: /^There is a new version/,
    renew: 'Refresh now',
    search: 'Search',
  },
};

function status(page: Page) {
  return page.getByRole('contentinfo').getByRole('status');
}

async function goOffline(page: Page, spoken: (typeof words)['nl']) {
  await page.getByRole('button', { name: spoken.ask }).click();
  await expect(status(page)).toContainText('MB');
  await page.getByRole('button', { name: spoken.take }).click();
  await expect(status(page)).toHaveText(spoken.on, { timeout: 20_000 });
}

for (const locale of locales) {
  const spoken = words[locale];

  test(`${locale}: offline is a choice; then every page, the search and the quiz work without a connection`, async ({
    page,
    context,
  }) => {
    test.slow();
    await page.goto(`/${locale}/about`);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
    await goOffline(page, spoken);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    await context.setOffline(true);
    for (const other of locales)
      for (const path of ['', '/cases/zalando', '/cases/nre-labs', '/glossary', '/sources']) {
        await page.goto(`/${other}${path}`);
        await expect(page.locator('html')).toHaveAttribute('lang', other);
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      }
    await page.goto(`/${locale}/cases/target`);
    await page.locator('.cascade-controls button').nth(3).click();
    await expect(page.getByRole('slider')).toHaveValue('1');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').fill('ectd');
    await expect(page.getByRole('option').first()).toContainText('etcd');
    await page.goto(`/${locale}/nowhere`);
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
  });

  test(`${locale}: leaving takes everything away`, async ({ page, context }) => {
    await page.goto(`/${locale}/about`);
    await goOffline(page, spoken);
    await page.getByRole('button', { name: spoken.leave }).click();
    await expect(page.getByRole('button', { name: spoken.ask })).toBeVisible();
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
    expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then((all) => all.length))).toBe(0);
    await context.setOffline(true);
    await expect(page.goto(`/${locale}/glossary`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');
  });

  test(`${locale}: a store that the browser has thinned out says so and can be completed`, async ({ page }) => {
    await page.goto(`/${locale}/about`);
    await goOffline(page, spoken);
    await page.evaluate(async () => {
      for (const name of await caches.keys()) await (await caches.open(name)).delete('/nl/cases/civis');
    });
    await page.reload();
    await page.mouse.move(20, 20);
    await expect(status(page)).toHaveText(spoken.incomplete);
    await page.getByRole('button', { name: spoken.complete }).click();
    await expect(status(page)).toHaveText(spoken.on);
  });

  test(`${locale}: too little room is said before anything is fetched`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.storage, 'estimate', { value: async () => ({ quota: 1000, usage: 900 }) });
    });
    await page.goto(`/${locale}/about`);
    await page.getByRole('button', { name: spoken.ask }).click();
    await page.getByRole('button', { name: spoken.take }).click();
    await expect(status(page)).toHaveText(spoken.full);
    expect(await page.evaluate(() => caches.keys())).toEqual([]);
  });

  test(`${locale}: an offline reader keeps the old version, whole, until they ask for the new one`, async ({
    page,
    baseURL,
    complaints,
  }) => {
    const deployment = { version: 'first' };
    const server = await deploy(baseURL ?? '', deployment);
    try {
      const address = server.address();
      const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
      await page.goto(`${origin}/${locale}/about`);
      await goOffline(page, spoken);
      deployment.version = 'second';
      await page.goto(`${origin}/${locale}/glossary`);
      await page.mouse.move(20, 20);
      await expect(page.locator('html')).toHaveAttribute('data-deployment', 'first');
      await expect(status(page)).toContainText(spoken.renewable, { timeout: 20_000 });
      await page.goto(`${origin}/${locale}/cases/zalando`);
      await expect(page.locator('html')).toHaveAttribute('data-deployment', 'first');
      await page.mouse.move(30, 30);
      await page.getByRole('button', { name: spoken.renew }).click();
      await expect(page.locator('html')).toHaveAttribute('data-deployment', 'second');
    } finally {
      server.close();
      server.closeAllConnections();
    }
    expect(complaints.splice(0).filter((complaint) => !complaint.startsWith('request to http://localhost'))).toEqual(
      [],
    );
  });
}

/** The built site as if it had been deployed anew: its pages and its worker say which version they are. */
async function deploy(built: string, deployment: { version: string }): Promise<Server> {
  const { version: own } = await (await fetch(`${built}/offline.json`)).json();
  const server = createServer(async ({ url = '/' }, response) => {
    const { version } = deployment;
    const reply = await fetch(built + url);
    const type = reply.headers.get('content-type') ?? '';
    const body = Buffer.from(await reply.arrayBuffer());
    response.writeHead(reply.status, { 'content-type': type, 'cache-control': 'no-cache' });
    if (type.startsWith('text/html'))
      response.end(body.toString().replace('<html', `<html data-deployment="${version}"`));
    else if (url === '/sw.js') response.end(body.toString().replaceAll(own, version));
    else response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  return server;
}
