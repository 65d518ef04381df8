import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const spoken = {
  nl: {
    begin: 'Begin je dienst',
    turn: 'Je dienst',
    log: 'Wat er gebeurde',
    nodes: /^Bekijk de nodes/,
    changed: /^Vraag rond wat er kort geleden is veranderd/,
    repair: /^Pas de nieuwe alarmregel aan/,
    wait: 'Wacht 10 min',
    close: /^Sluit het incident/,
    notReady: 'workers staan er 2 op NotReady',
    report: 'Je verslag',
    fine: 'was het voorbij en het bleef goed',
    early: 'was het nog niet voorbij',
    resume: 'Ga verder met je dienst',
    again: 'Begin opnieuw',
    open: 'Open de dienst uit de link',
    stop: 'Stop voor nu',
    lose: 'Ga je door, dan ben je die kwijt.',
    keep: 'Houd mijn dienst',
    replace: 'Vervang mijn dienst',
    other: 'English',
    skipped: 'is overgeslagen (1)',
    lessons: 'Met jouw stappen had deze les het meest gescheeld',
    read: 'Lees wat er te zien was',
  },
  en: {
    begin: 'Take the pager',
    turn: 'Your turn',
    log: 'What happened',
    nodes: /^List the nodes/,
    changed: /^Ask around what has changed recently/,
    repair: /^Change the new alert rule/,
    wait: 'Wait 10 min',
    close: /^Close the incident/,
    notReady: 'Of the five workers, 2 are NotReady',
    report: 'Your report',
    fine: 'it was over, and it stayed that way',
    early: 'it was not over',
    resume: 'Go on with your turn',
    again: 'Start again',
    open: 'Open the turn in the link',
    stop: 'Stop for now',
    lose: 'If you go on, it is lost.',
    keep: 'Keep my turn',
    replace: 'Replace my turn',
    other: 'Nederlands',
    skipped: 'was skipped (1)',
    lessons: 'With your moves, this lesson would have changed most',
    read: 'Read what there was to see',
  },
};

/** Presses a button the way the keyboard does. */
async function press(page: Page, name: string | RegExp) {
  await page.getByRole('button', { name }).first().focus();
  await page.keyboard.press('Enter');
}

/** Answers what a dialog asks, once its title has the focus: what is focused before that loses it to the title. */
async function answer(page: Page, name: string) {
  await expect(page.getByRole('dialog').getByRole('heading')).toBeFocused();
  await press(page, name);
}

async function arrive(page: Page, address: string) {
  await page.goto(address);
  await page.keyboard.press('Tab');
  await expect(page.locator('.on-call-stage[data-hydrated="true"]')).toBeVisible({ timeout: 20_000 });
}

for (const locale of locales) {
  const turn = inTurn(locale);
  turn()(`${locale}: a number that is pasted in wide digits fixes the chance all the same`, async ({ page }) => {
    await arrive(page, `/${locale}/on-call/target`);
    const seed = page.getByRole('spinbutton');
    await seed.evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text', ' ４２\u200b');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await expect(seed).toHaveValue('42');
  });
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];
  const address = `/${locale}/on-call/nunl`;

  test.describe(`${locale}: on call`, () => {
    test('a whole turn by keyboard alone, clean for axe while it runs and after, and kept over a reload', async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await arrive(page, address);
      await press(page, words.begin);
      await expect(page.getByRole('heading', { name: words.turn, exact: true })).toBeFocused();
      await press(page, words.nodes);
      const log = page.getByRole('log', { name: words.log });
      await expect(log).toContainText(words.notReady);
      expect(await axeFindings(page), 'during').toEqual([]);

      await page.reload();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: words.resume })).toBeVisible({ timeout: 20_000 });
      await press(page, words.resume);
      await expect(log).toContainText(words.notReady);
      await press(page, words.changed);
      await press(page, words.repair);
      await press(page, words.wait);
      await press(page, words.close);
      await expect(page.getByRole('heading', { name: words.report })).toBeFocused();
      await expect(page.locator('.on-call-report')).toContainText(words.fine);
      await expect(page.locator('.on-call-report')).toContainText(words.lessons, { timeout: 20_000 });
      expect(await axeFindings(page), 'after').toEqual([]);
    });

    turn()('a turn that is begun again asks first; who closes at once reads that it was not over', async ({ page }) => {
      await arrive(page, address);
      await press(page, words.begin);
      await press(page, words.nodes);
      await press(page, words.stop);
      await press(page, words.again);
      await expect(page.getByRole('dialog')).toContainText(words.lose);
      expect(await axeFindings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: words.again })).toBeFocused();
      await press(page, words.again);
      await answer(page, words.keep);
      await expect(page.getByRole('button', { name: words.again })).toBeFocused();
      await press(page, words.resume);
      await expect(page.getByRole('log')).toContainText(words.notReady);
      await press(page, words.close);
      await expect(page.locator('.on-call-report')).toContainText(words.early);
      await press(page, words.again);
      await answer(page, words.replace);
      await expect(page.getByRole('heading', { name: words.turn, exact: true })).toBeFocused();
      await expect(page.getByRole('log')).not.toContainText(words.notReady);
    });

    test('a move in the turn of a link asks before it takes the place of one’s own', async ({ page }) => {
      await arrive(page, address);
      await press(page, words.begin);
      await press(page, words.wait);
      await press(page, words.wait);
      await page.goto('about:blank');
      await arrive(page, `${address}?moves=list-nodes`);
      await press(page, words.open);
      await press(page, words.changed);
      await expect(page.getByRole('dialog')).toContainText(words.lose);
      await answer(page, words.keep);
      await expect(page.getByRole('button', { name: words.changed })).toBeFocused();
      const kept = () => page.evaluate(() => JSON.parse(localStorage.kettingreactie).onCall.nunl.moves);
      expect(await kept()).toEqual(['wait-10', 'wait-10']);
      await press(page, words.changed);
      await answer(page, words.replace);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      expect(await kept()).toEqual(['list-nodes', 'ask-what-changed']);
      await expect(page).toHaveURL(new RegExp(`${address}$`));
    });

    turn()('a change of language goes on with the turn that runs', async ({ page }) => {
      await arrive(page, address);
      await press(page, words.begin);
      await press(page, words.nodes);
      await page.getByRole('link', { name: words.other }).click();
      await expect(page.getByRole('log').locator('.on-call-entry')).toHaveCount(2);
      await page.reload();
      await expect(page.locator('.on-call-start')).toBeVisible();
    });

    test('on a phone, upright or on its side, what a move brings is in view and the focus stays; at 320 pixels nothing scrolls sideways', async ({
      page,
    }) => {
      const expectNarrow = async () => {
        await page.setViewportSize({ width: 320, height: 640 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over).toBeLessThanOrEqual(0);
      };
      await arrive(page, address);
      await expectNarrow();
      await page.setViewportSize({ width: 360, height: 740 });
      await press(page, words.begin);
      await press(page, words.nodes);
      const nodes = page.getByRole('button', { name: words.nodes });
      const seen = page.getByRole('log').getByText(words.notReady);
      await expect(seen.last()).toBeInViewport({ ratio: 0.9 });
      await expect(nodes).toBeFocused();

      // what takes the focus lies beside the log, not under it
      await page.getByRole('button', { name: words.close }).focus();
      await nodes.focus();
      const isOnTop = await nodes.evaluate((button) => {
        const { x, y, height } = button.getBoundingClientRect();
        return button.contains(document.elementFromPoint(x + 5, y + height / 2));
      });
      expect(isOnTop).toBe(true);

      await page.setViewportSize({ width: 740, height: 360 });
      await press(page, words.nodes);
      await expect(seen).toHaveCount(2);
      await expect(seen.last()).toBeInViewport({ ratio: 0.9 });
      await expect(nodes).toBeFocused();

      await expectNarrow();
      await press(page, words.close);
      await expect(page.locator('.on-call-report')).toBeVisible();
      await expectNarrow();
    });

    turn()('a link carries a turn, and says what of it can not be', async ({ page }) => {
      await arrive(page, `${address}?moves=list-nodes.no-such-move`);
      await press(page, words.open);
      await expect(page.getByRole('log')).toContainText(words.notReady);
      await expect(page.getByRole('status').filter({ hasText: words.skipped })).toBeVisible();
    });

    turn()('in a browser that keeps nothing the turn lasts as long as the page', async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('refused', 'SecurityError');
          },
        });
      });
      await arrive(page, address);
      await press(page, words.begin);
      await press(page, words.nodes);
      await expect(page.getByRole('log')).toContainText(words.notReady);
    });
  });

  test.describe(`${locale}: on call without scripts`, () => {
    test.use({ javaScriptEnabled: false });

    test('the signals and what was done are there to read', async ({ page }) => {
      await page.goto(address);
      await page.getByText(words.read).click();
      await expect(page.locator('.on-call-read dl').first()).toBeVisible();
      await expect(page.locator('.on-call-read ol li')).toHaveCount(6);
    });
  });
}
