import { existsSync } from 'node:fs';
import { testedPages } from '../lib/a11y-matrix';
import { foldersIn } from '../lib/content/open/folders';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { phone } from './live';
import { locales } from './locales';
import playwright from './playwright.config';

const cases = foldersIn('content/cases') ?? [];
const sessions = cases.filter((slug) => existsSync(`content/cases/${slug}/session.yaml`));
const launched = playwright.use?.launchOptions;

// letters twice as large as a browser comes with, by its own setting: then `rem` in a media query grows too
test.use({
  ...phone,
  launchOptions: { ...launched, args: [...(launched?.args ?? []), '--blink-settings=defaultFontSize=32'] },
});

for (const locale of locales) {
  const turn = inTurn(locale);
  for (const path of [...testedPages(cases, sessions), '/embed/civis'])
    test(`${locale}${path}: letters twice as large widen no page`, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      await page.keyboard.press('Tab');
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
      await expect(page.locator('[data-folded] > noscript:first-child')).toHaveCount(0);
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('36px');
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBe(0);
    });

  turn()(`${locale}: with letters twice as large every control of the player can be pressed`, async ({ page }) => {
    const words = uiLabels[locale];
    await page.goto(`/${locale}/embed/civis`);
    for (const name of [words.forward, words.last, words.back, words.first, words.more]) {
      await page.getByRole('button', { name, exact: true }).click();
    }
    await expect(page.getByRole('button', { name: words.more })).toHaveAttribute('aria-expanded', 'true');
  });

  turn()(`${locale}: with letters twice as large no dialog scrolls sideways`, async ({ page }) => {
    const words = uiLabels[locale];
    await page.goto(`/${locale}/cases/zalando`);
    const fits = async () => {
      const dialog = page.locator('dialog[open]');
      await expect(dialog).toBeVisible();
      expect(await dialog.evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
    };
    await page.getByRole('button', { name: words.more }).click();
    const tools = page.locator('.cascade-tools > button');
    for (let at = 0; at < 4; at++) {
      await tools.nth(at).click();
      await fits();
    }
    await page.keyboard.press('?');
    await fits();
  });
}
