import { zoomedWindow } from '../lib/a11y-matrix';
import { casePage, fileAddress, homePage, pageAddress } from '../lib/address';
import { goldenQueries } from '../lib/content/publish/golden-queries.fixture';
import { axeFindings } from './axe';
import { endVisit, expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const words = {
  nl: {
    loop: 'oom-lus',
    abroad: 'keeps moving',
    other: 'English',
    lap: 'OOM-lus',
    open: 'Zoek',
    title: 'Zoek in deze site',
    cut: /Alleen het begin van je tekst is gezocht\.$/,
    none: /^Niets gevonden/,
    missing: 'niet geladen',
    network: /Controleer je verbinding\.$/,
    broken: /niet aan je verbinding/,
    again: 'Probeer opnieuw',
  },
  en: {
    loop: 'oom loop',
    abroad: 'steeds verhuist',
    other: 'Nederlands',
    lap: 'OOM loop',
    open: 'Search',
    title: 'Search this site',
    cut: /Only the beginning of your text was searched\.$/,
    none: /^Nothing found/,
    missing: 'did not load',
    network: /Check your connection\.$/,
    broken: /your connection is not to blame/,
    again: 'Try again',
  },
};

for (const locale of locales) {
  const turn = inTurn(locale);
  const spoken = words[locale];

  test(`${locale}: from a key to the exact step by keyboard alone`, async ({ page }) => {
    await page.goto(`/${locale}/glossary`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: spoken.title });
    const input = dialog.getByRole('combobox');
    await input.pressSequentially('dns');
    const first = dialog.getByRole('option').first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(input).toHaveAttribute('aria-activedescendant', (await first.getAttribute('id')) ?? '');
    await page.keyboard.press('ArrowDown');
    await expect(first).toHaveAttribute('aria-selected', 'false');
    await page.keyboard.press('ArrowUp');
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await input.fill('2000 mi');
    await expect(first).toContainText('2000 Mi');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(casePage(locale, 'zalando', 'limit-goes-up'));
    await expect(page.getByRole('slider')).toHaveValue('10');
  });

  turn()(
    `${locale}: a hit is a link: it can be opened in another tab, and its address copied`,
    async ({ page, context }) => {
      await page.goto(`/${locale}/about`);
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog', { name: spoken.title });
      await dialog.getByRole('combobox').fill('2000 mi');
      const hit = dialog.getByRole('option').first();
      await expect(hit).toHaveAttribute('href', casePage(locale, 'zalando', 'limit-goes-up'));
      const opened = context.waitForEvent('page');
      await hit.click({ modifiers: ['ControlOrMeta'] });
      await expect(await opened).toHaveURL(casePage(locale, 'zalando', 'limit-goes-up'));
      await expect(page).toHaveURL(pageAddress(locale, '/about'));
      await expect(dialog).toBeVisible();
    },
  );

  turn()(
    `${locale}: of two thousand pasted words the first are searched, at once, and the reader is told`,
    async ({ page }) => {
      await page.goto(`/${locale}`);
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog', { name: spoken.title });
      await dialog.getByRole('combobox').fill('core dns memory limit '.repeat(500));
      await expect(dialog.getByRole('status')).toHaveText(spoken.cut);
      await expect(dialog.getByRole('option').first()).toBeVisible();
      await dialog.getByRole('combobox').fill('dns');
      await expect(dialog.getByRole('status')).not.toHaveText(spoken.cut);
    },
  );

  turn()(`${locale}: keys belong to an input method while it makes a word`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.keyboard.press('/');
    const input = page.getByRole('dialog', { name: spoken.title }).getByRole('combobox');
    await input.fill('dns');
    const first = page.getByRole('option').first();
    await expect(first).toHaveAttribute('aria-selected', 'true');
    for (const key of ['ArrowDown', 'Enter'])
      await input.dispatchEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true });
    await expect(first).toHaveAttribute('aria-selected', 'true');
    await expect(page).toHaveURL(homePage(locale));
  });

  turn()(`${locale}: the field gets the focus anew once the window stands, so that it is spoken`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.evaluate(() => {
      addEventListener('focusin', ({ target }) => {
        if (!(target instanceof HTMLInputElement)) return;
        target.dataset.focused = String(Number(target.dataset.focused ?? 0) + 1);
      });
    });
    await page.keyboard.press('/');
    const input = page.getByRole('dialog').getByRole('combobox');
    await expect(input).toHaveAttribute('data-focused', '2');
    await expect(input).toBeFocused();
  });

  turn()(
    `${locale}: a key opens the search of a page that nobody has touched yet; a hit on the page itself closes it and moves the diagram`,
    async ({ page }) => {
      await page.goto(`/${locale}/cases/zalando`);
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog', { name: spoken.title });
      await expect(dialog.getByRole('combobox')).toBeFocused();
      await dialog.getByRole('combobox').fill('404');
      await dialog.getByRole('option').first().click();
      await expect(dialog).toBeHidden();
      await expect(page.getByRole('slider')).toHaveValue('2');
      await expect(page.locator('#aggregation-answers-404')).toBeInViewport();
    },
  );

  turn()(
    `${locale}: a loop is found, and its link opens it; without a script it stands there in words`,
    async ({ page, browser }) => {
      await page.goto(`/${locale}/glossary`);
      await page.keyboard.press('/');
      await page.getByRole('dialog').getByRole('combobox').fill(spoken.loop);
      await expect(page.getByRole('option').first()).toContainText(spoken.lap);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(casePage(locale, 'zalando', 'loop-oom-loop'));
      await expect(page.getByRole('dialog').getByRole('radio', { name: spoken.lap })).toBeChecked();
      const plain = await browser.newPage({ javaScriptEnabled: false });
      await plain.goto(page.url());
      await expect(plain.locator('#loop-oom-loop')).toBeInViewport();
      await plain.close();
    },
  );

  test(`${locale}: what one’s own language does not have comes from the other, and says so`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: spoken.title });
    await dialog.getByRole('combobox').fill(spoken.abroad);
    const hit = dialog.getByRole('option').filter({ hasText: spoken.other }).first();
    await expect(hit).toBeVisible();
    await hit.click();
    const other = locales.find((each) => each !== locale);
    await expect(page).toHaveURL(new RegExp(`/${other}/cases/nunl#`));
  });

  turn()(
    `${locale}: a search whose files are gone leaves the page standing, and says so`,
    async ({ page, complaints }) => {
      let gone = false;
      await page.route('**/_next/static/chunks/**', (route) => (gone ? route.abort() : route.continue()));
      await page.goto(`/${locale}`);
      await page.mouse.move(50, 50);
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
      gone = true;
      await page.keyboard.press('/');
      await expect(page.getByRole('alert').filter({ hasText: spoken.missing })).toBeVisible();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('banner')).toBeVisible();
      await endVisit(page, complaints, /Failed to load resource/);
    },
  );

  turn()(`${locale}: Escape closes the search, gives the focus back, and the query is kept`, async ({ page }) => {
    await page.goto(`/${locale}`);
    const button = page.getByRole('button', { name: spoken.open, exact: true });
    await button.click();
    const input = page.getByRole('dialog').getByRole('combobox');
    await input.fill('ectd');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(button).toBeFocused();
    await page.keyboard.press('Control+k');
    await expect(input).toHaveValue('ectd');
    await expect(page.getByRole('option').first()).toContainText('etcd');
  });

  turn()(`${locale}: nothing of the search is fetched before it is opened`, async ({ page }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`/${locale}/about`);
    await page.mouse.move(50, 50);
    await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((path) => path.endsWith('search.json'))).toEqual([]);
    await page.keyboard.press('/');
    await expect
      .poll(() => asked.filter((path) => path.endsWith('search.json')))
      .toEqual([fileAddress(locale, 'search.json')]);
  });

  turn()(
    `${locale}: all that is said is fetched when titles do not lead far enough, and losing it is said`,
    async ({ page, complaints }) => {
      await page.goto(`/${locale}`);
      await page.route(/search-whole\.json|offline\.json/, (route) => route.abort());
      await page.keyboard.press('/');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill('zalando');
      await expect(dialog.getByRole('option').first()).toContainText('Zalando');
      await expect(dialog.getByRole('status')).not.toHaveText(spoken.network);
      await dialog.getByRole('combobox').fill('404');
      await expect(dialog.getByRole('status')).toHaveText(spoken.network);
      await page.unroute(/search-whole\.json|offline\.json/);
      await dialog.getByRole('button', { name: spoken.again }).click();
      await expect(dialog.getByRole('option').first()).toHaveAttribute(
        'href',
        casePage(locale, 'zalando', 'aggregation-answers-404'),
      );
      await endVisit(page, complaints, /(search-whole|offline)\.json/);
    },
  );

  turn()(`${locale}: no hits and a lost connection are said, and asking again helps`, async ({ page, complaints }) => {
    await page.goto(`/${locale}`);
    await page.route(/search(-whole)?\.json|offline\.json/, (route) => route.abort());
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('status')).toHaveText(spoken.network);
    await page.unroute(/search(-whole)?\.json|offline\.json/);
    await dialog.getByRole('button', { name: spoken.again }).click();
    await dialog.getByRole('combobox').fill('qqqqqqqq');
    await expect(dialog.getByRole('status')).toHaveText(spoken.none);
    await endVisit(page, complaints, /(search|offline)\.json/);
  });

  turn()(`${locale}: an index that is gone, or no index, is no fault of the line`, async ({ page, complaints }) => {
    for (const reply of [{ status: 404 }, { body: '<html>' }, { body: '{}' }]) {
      await page.route('**/search.json', (route) => route.fulfill(reply));
      await page.goto(`/${locale}`);
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog').getByRole('status')).toHaveText(spoken.broken);
      await page.unroute('**/search.json');
    }
    await endVisit(page, complaints, /search\.json/);
  });

  test(`${locale}: axe finds nothing in the open search, and it fits from 320 px and at 400 % zoom`, {
    tag: '@zoom',
  }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`/${locale}`);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('dns');
    await expect(page.getByRole('option').first()).toBeVisible();
    for (const [width, colorScheme] of [
      [320, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 640 });
      await page.emulateMedia({ colorScheme });
      expect(await axeFindings(page), `${width} px`).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, `${width} px`).toBeLessThanOrEqual(0);
    }
    await page.keyboard.press('Escape');
    await page.setViewportSize(zoomedWindow);
    await page.keyboard.press('/');
    await expect(page.getByRole('option').first()).toBeInViewport();
  });

  test(`${locale}: every golden query leads to a place that is there`, async ({ page, request }) => {
    for (const path of new Set((goldenQueries[locale] ?? []).map(([, href]) => href))) {
      const reply = await request.get(`/${locale}${path}`);
      expect(reply.ok(), path).toBe(true);
      const hash = path.split('#')[1];
      if (!hash || (await reply.text()).includes(` id="${hash}"`)) continue;
      // a place that a script makes
      await page.goto(`/${locale}${path}`);
      await expect(page.locator(`[id="${hash}"]`), path).toHaveCount(1);
    }
  });

  turn()(`${locale}: single keys can be switched off, and stay off`, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.keyboard.press('?');
    const overview = page.getByRole('dialog');
    await expect(overview).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await overview.getByRole('checkbox').uncheck();
    await page.keyboard.press('Escape');
    await page.goto(`/${locale}/about`);
    await page.keyboard.press('/');
    await page.keyboard.press('?');
    await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
    await page.keyboard.press('/');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.keyboard.press('Control+k');
    await expect(page.getByRole('dialog', { name: spoken.title })).toBeVisible();
  });
}

for (const browser of ['knows closedby', 'does not know closedby'] as const) {
  test(`a press beside the search closes it, one on it does not, where the browser ${browser}`, async ({ page }) => {
    if (browser === 'does not know closedby')
      await page.addInitScript(() => Reflect.deleteProperty(HTMLDialogElement.prototype, 'closedBy'));
    await page.goto('/nl/about');
    await page.getByRole('button', { name: words.nl.open, exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox').fill('dns');
    if (browser === 'does not know closedby') await dialog.evaluate((element) => element.removeAttribute('closedby'));
    const { x, y } = (await dialog.boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 3, y + 3);
    await expect(dialog).toBeVisible();
    await page.mouse.click(x - 3, y + 3);
    await expect(dialog).toBeHidden();
  });
}

test('who types while the title of the search is spoken types in its field', async ({ page }) => {
  await page.clock.install();
  await page.goto('/nl/about');
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toBeVisible();
  await page.clock.runFor(260);
  await expect(dialog.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.type('dns');
  await expect(dialog.getByRole('combobox')).toHaveValue('dns');
  await page.clock.runFor(1000);
  await expect(dialog.getByRole('combobox')).toBeFocused();
});
