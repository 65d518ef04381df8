import type { Locator, Page } from '@playwright/test';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const letterNames = { nl: 'Naar een letter', en: 'Go to a letter' };

function scrolled(page: Page): Promise<number> {
  return page.evaluate(() => scrollY);
}

/** Goes on to a place far down a page that works, and says which. */
async function readFurther(page: Page): Promise<number> {
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
  await page.evaluate(() => scrollTo({ top: 4000, behavior: 'instant' }));
  await expect.poll(() => scrolled(page)).toBeGreaterThan(3900);
  return scrolled(page);
}

for (const locale of locales) {
  const turn = inTurn(locale);
  turn()(
    `${locale}: a next page has its own title and starts at its top, going back leads to where the reader was, Home to the very top`,
    async ({ page }) => {
      const press = (link: Locator) => link.evaluate((element: HTMLElement) => element.click());
      await page.goto(`/${locale}/glossary`);
      const before = await page.title();
      const inGlossary = await readFurther(page);
      await press(page.locator(`main a[href*="/cases/"]`).last());
      await expect(page).toHaveURL(/\/cases\//);
      expect(await page.title()).not.toBe(before);
      expect(await scrolled(page)).toBe(0);
      await page.keyboard.press('Tab');
      await expect(page.getByRole('link', { name: uiLabels[locale].skip })).toBeFocused();

      const inCase = await readFurther(page);
      await press(page.getByRole('contentinfo').getByRole('link').first());
      await expect(page).toHaveURL(`/${locale}/about`);
      await page.goBack();
      await expect(page).toHaveURL(/\/cases\//);
      await expect.poll(async () => Math.abs((await scrolled(page)) - inCase)).toBeLessThan(60);

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
      await expect.poll(() => scrolled(page), 'whatever grows on the way').toBe(0);
      await page.keyboard.press('Control+End');
      await expect.poll(() => scrolled(page)).toBeGreaterThan(10_000);

      await page.goBack();
      await expect(page).toHaveURL(/\/glossary/);
      await expect.poll(async () => Math.abs((await scrolled(page)) - inGlossary)).toBeLessThan(60);
    },
  );

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
