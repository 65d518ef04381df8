import type { Page } from '@playwright/test';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const letterNames = { nl: 'Naar een letter', en: 'Go to a letter' };

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

for (const locale of locales) {
  const turn = inTurn(locale);
  turn()(`${locale}: a next page has its own title and starts at its top, for the keyboard too`, async ({ page }) => {
    await page.goto(`/${locale}/glossary`);
    const before = await page.title();
    await page.mouse.wheel(0, 3000);
    await page.locator(`main a[href*="/cases/"]`).last().click();
    await expect(page).toHaveURL(/\/cases\//);
    expect(await page.title()).not.toBe(before);
    expect(await scrolled(page)).toBe(0);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: uiLabels[locale].skip })).toBeFocused();
  });

  turn()(`${locale}: going back brings the reader to where they were`, async ({ page }) => {
    for (const path of ['/glossary', '/cases/target']) {
      await page.goto(`/${locale}${path}`);
      await page.keyboard.press('Tab');
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
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

  turn()(`${locale}: Home leads to the very top, whatever grows on the way`, async ({ page }) => {
    await page.goto(`/${locale}/cases/zalando`);
    await page.mouse.move(50, 50);
    await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
    await page.locator('#sources').evaluate((last) => last.scrollIntoView({ behavior: 'instant' }));
    await expect.poll(() => scrolled(page)).toBeGreaterThan(10_000);
    await page.evaluate(() => {
      const grow = () =>
        document.querySelector<HTMLElement>('main h1')?.style.setProperty('padding-block-end', '900px');
      addEventListener('scroll', grow, { once: true });
    });
    await page.keyboard.press('Control+Home');
    await expect.poll(() => scrolled(page)).toBe(0);
    await page.keyboard.press('Control+End');
    await expect.poll(() => scrolled(page)).toBeGreaterThan(10_000);
  });

  test(`${locale}: on a phone the letters of the glossary stay at hand and lead to their terms`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/glossary`);
    const letters = page.getByRole('navigation', { name: letterNames[locale] });
    for (const letter of ['C', 'R']) {
      await letters.getByRole('link', { name: letter, exact: true }).click();
      const term = page.locator('li:target');
      await expect(term).toBeInViewport();
      await expect(term.locator('dt').first()).toHaveText(new RegExp(`^${letter}`, 'i'));
      const bar = await letters.boundingBox();
      expect((await term.boundingBox())?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0) - 1);
    }
  });

  test(`${locale}: on a phone every column of the corrections is in view, with what it says`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto(`/${locale}/sources`);
    const cells = page.getByRole('cell');
    expect(await cells.count()).toBeGreaterThan(50);
    const out = await cells.evaluateAll((all) =>
      all
        .filter((cell) => cell.getBoundingClientRect().right > innerWidth || !cell.getAttribute('data-head'))
        .map(({ textContent }) => textContent),
    );
    expect(out).toEqual([]);
  });
}
