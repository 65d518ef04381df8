import { readdirSync } from 'node:fs';
import type { Locator } from '@playwright/test';
import { expect, test } from './fixtures';
import { locales } from './locales';

const slugs = readdirSync('content/cases');
/** The window as the presenter opens it, and an old projector. */
const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
];
/** Inside its margins as narrow as the one and no higher than the other: what fits here fits both. */
const tightest = { width: 1024, height: 704 };

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const [at, slug] of slugs.entries()) {
  for (const locale of locales) {
    test(`${locale}: all that a room is shown of ${slug} fits its screen, to the last answer and card`, async ({
      page,
      context,
    }) => {
      test.slow();
      await page.goto(`/${locale}/session/${slug}`);
      await page.locator('[name=agenda][value=long]').check();
      await page.locator('.presenter-next').click();
      const room = await context.newPage();
      await room.setViewportSize(tightest);
      await room.goto(`/${locale}/session/${slug}/audience#main`);
      const [presenter, scene] = [page.locator('.presenter-view .scene'), room.locator('.scene')];
      await expect(presenter).toBeVisible();
      while (await presenter.isVisible()) {
        const reveal = page.locator('.presenter-cards').first().getByRole('button', { disabled: false }).first();
        while (await reveal.isVisible()) await reveal.press('Enter');
        await expect(scene).toHaveText((await presenter.textContent()) ?? '');
        const isTight = (await hiddenOf(scene)).length > 0;
        // how a scene is laid out no case decides: of the first, all is seen in the windows themselves
        for (const size of isTight || at === 0 ? sizes : []) {
          await room.setViewportSize(size);
          await expect.poll(() => hiddenOf(scene)).toEqual([]);
        }
        await room.setViewportSize(tightest);
        await page.keyboard.press('PageDown');
      }
      await expect(page.locator('.session-report')).toBeVisible();
    });
  }
}

/** What of a scene lies outside the window. */
function hiddenOf(scene: Locator): Promise<(string | null)[]> {
  return scene.evaluate((shown) =>
    [...shown.querySelectorAll('*')]
      .filter((part) => {
        const { bottom, right } = part.getBoundingClientRect();
        return bottom > innerHeight || right > innerWidth;
      })
      .map((part) => part.textContent),
  );
}
