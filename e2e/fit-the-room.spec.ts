import { readdirSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { locales } from './locales';

const slugs = readdirSync('content/cases');
/** The window as the presenter opens it, and an old projector. */
const sizes = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
] as const;

for (const slug of slugs) {
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
      let size = otherThan();
      await room.setViewportSize(size);
      await room.goto(`/${locale}/session/${slug}/audience#main`);
      const presenter = page.locator('.presenter-view .scene');
      for (let isOver = false; !isOver; isOver = (await page.locator('.session-report').count()) > 0) {
        const reveal = page.locator('.presenter-cards').first().getByRole('button', { disabled: false }).first();
        while (await reveal.isVisible()) await reveal.press('Enter');
        await expectFitting(room, presenter);
        size = otherThan(size);
        await room.setViewportSize(size);
        await expectFitting(room, presenter);
        await page.keyboard.press('PageDown');
      }
    });
  }
}

/** The other size, as each item is seen at both: at the one at which the last item was left first. */
function otherThan(size?: (typeof sizes)[number]) {
  return size === sizes[0] ? sizes[1] : sizes[0];
}

/** Waits until the room sees what the presenter says it sees; then nothing of it may lie outside the window. */
async function expectFitting(room: Page, presenter: Locator): Promise<void> {
  const scene = room.locator('.scene');
  await expect(scene).toHaveText((await presenter.textContent()) ?? '');
  const hidden = () =>
    scene.evaluate((shown) =>
      [...shown.querySelectorAll('*')]
        .filter((part) => {
          const { bottom, right } = part.getBoundingClientRect();
          return bottom > innerHeight || right > innerWidth;
        })
        .map((part) => part.textContent),
    );
  await expect.poll(hidden).toEqual([]);
}
