import type { Page } from '@playwright/test';
import { locales } from '../lib/locale';
import { spoken } from './case';
import { expect, test } from './fixtures';

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

for (const locale of locales) {
  test(`${locale}: a next page has its own title and starts at its top, for the keyboard too`, async ({ page }) => {
    await page.goto(`/${locale}/glossary`);
    const before = await page.title();
    await page.mouse.wheel(0, 3000);
    await page.locator(`main a[href*="/cases/"]`).last().click();
    await expect(page).toHaveURL(/\/cases\//);
    expect(await page.title()).not.toBe(before);
    expect(await scrolled(page)).toBe(0);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: spoken[locale].skip })).toBeFocused();
  });

  test(`${locale}: going back brings the reader to where they were`, async ({ page }) => {
    for (const path of ['/glossary', '/cases/target']) {
      await page.goto(`/${locale}${path}`);
      await page.keyboard.press('Tab');
      await expect(page.locator('[data-live="false"]')).toHaveCount(0);
      await page.evaluate(() => scrollTo({ top: 4000, behavior: 'instant' }));
      await expect.poll(() => scrolled(page)).toBeGreaterThan(3900);
      const place = await scrolled(page);
      await page
        .getByRole('contentinfo')
        .getByRole('link')
        .first()
        .evaluate((link: HTMLElement) => link.click());
      await expect(page).toHaveURL(`/${locale}/about`);
      await page.goBack();
      await expect(page).toHaveURL(new RegExp(path));
      await expect.poll(async () => Math.abs((await scrolled(page)) - place), path).toBeLessThan(60);
    }
  });
}
