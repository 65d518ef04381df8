import { uiLabels } from './case';
import { expect, test } from './fixtures';
import { enlargeLetters, fitsLargeLetters } from './letters';
import { phone } from './live';
import { locales } from './locales';

test.use(phone);

test.beforeEach(({ page }) => enlargeLetters(page));

for (const locale of locales) {
  test(`${locale}: with letters twice as large every control of the player can be pressed, and none widens the page`, async ({
    page,
  }) => {
    const words = uiLabels[locale];
    await page.goto(`/${locale}/embed/civis`);
    for (const name of [words.forward, words.last, words.back, words.first, words.more]) {
      await page.getByRole('button', { name, exact: true }).click();
      await fitsLargeLetters(page);
    }
    await expect(page.getByRole('button', { name: words.more })).toHaveAttribute('aria-expanded', 'true');
  });

  test(`${locale}: with letters twice as large no dialog scrolls sideways`, async ({ page }) => {
    const words = uiLabels[locale];
    await page.goto(`/${locale}/cases/target`);
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
