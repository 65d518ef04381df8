import type { Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

/** Nobody is idle in such a browser, so that nothing opens by itself. */
async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.requestIdleCallback = () => 0;
  });
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const address = `/${locale}/cases/zalando`;

  turn()(
    `${locale}: what is folded is no part of the page until somebody is there, and then all of it is`,
    async ({ page }) => {
      await neverIdle(page);
      await page.goto(address);
      const questions = page.locator('.quiz-question');
      expect(await questions.count()).toBeGreaterThan(10);
      for (const inside of ['.quiz-question fieldset', '.sheet table'])
        await expect(page.locator(inside)).toHaveCount(0);
      const height = await questions.first().evaluate(({ clientHeight }) => clientHeight);
      expect(height, 'room is kept for a question').toBeGreaterThan(300);
      await page.keyboard.press('Control+f');
      await expect(page.locator('.quiz-question > fieldset:first-child')).toHaveCount(await questions.count());
      await expect(page.locator('.sheet td')).not.toHaveCount(0);
      await expect(page.locator('[data-folded] > noscript:first-child')).toHaveCount(0);
    },
  );

  turn()(`${locale}: a reader whose program gives no sign finds it as well`, async ({ page }) => {
    await page.goto(address);
    await expect(page.locator('.quiz-question > fieldset:first-child')).toHaveCount(
      await page.locator('.quiz-question').count(),
    );
    await expect(page.locator('[data-hydrated=true]')).toHaveCount(0);
  });

  turn()(`${locale}: a link to a place in what is folded leads there`, async ({ page }) => {
    await neverIdle(page);
    await page.goto(`${address}#loop-oom-loop`);
    await expect(page.locator('#loop-oom-loop')).toBeInViewport();
  });

  turn()(`${locale}: nothing opens below a finger that is down`, async ({ page }) => {
    await neverIdle(page);
    await page.goto(address);
    await page.mouse.move(300, 300);
    await page.mouse.down();
    const before = await page.evaluate(async () => {
      const place = document.querySelector('.quiz-question:last-of-type') ?? document.body;
      place.scrollIntoView({ behavior: 'instant', block: 'center' });
      await new Promise((resolve) => setTimeout(resolve, 300));
      return document.querySelectorAll('.quiz-question > noscript:first-child').length;
    });
    expect(before).toBe(await page.locator('.quiz-question').count());
    await page.mouse.up();
    await expect(page.locator('.quiz-question > noscript:first-child')).toHaveCount(0);
  });

  turn()(`${locale}: who prints a page that nobody touched has all of it`, async ({ page }) => {
    await neverIdle(page);
    await page.goto(address);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.quiz-question > fieldset')).toHaveCount(await page.locator('.quiz-question').count());
    await expect(page.locator('.sheet table')).toBeVisible();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('what is folded is there', async ({ page }) => {
    await page.goto('/nl/cases/zalando');
    await expect(page.locator('.quiz-question fieldset').first()).toBeVisible();
    await page.locator('.sheet > summary').click();
    await expect(page.locator('.sheet td').first()).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.quiz-question fieldset').first()).toBeVisible();
    await expect(page.locator('.quiz-question details').first()).toBeHidden();
  });
});
