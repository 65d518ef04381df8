import { expect, inTurn } from './fixtures';
import { locales } from './locales';
import { openQuizOf, questionOf } from './quiz-by-hand';

/** Long enough for a page that scrolls in every frame to be seen to. */
async function twentyFrames(): Promise<void> {
  for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
}

for (const locale of locales) {
  const turn = inTurn(locale);
  turn()(
    `${locale}: what is dragged to another place, or to its group, and held at an edge scrolls the page on`,
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 600 });
      await openQuizOf(page, locale, 'order');
      // what is matched is dragged in the same list as what is sorted
      for (const type of ['order', 'classify'] as const) {
        const grip = questionOf(page, type).locator('.quiz-grip').first();
        await grip.scrollIntoViewIfNeeded();
        const box = await grip.boundingBox();
        if (!box) throw new Error('There is nothing to drag');
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.mouse.down();
        await page.mouse.move(box.x + 10, 300);
        await page.mouse.move(box.x + 10, 594);
        const placeNow = () => page.evaluate(() => scrollY);
        const from = await placeNow();
        await expect.poll(placeNow, type).toBeGreaterThan(from + 150);
        await page.mouse.move(box.x + 10, 300);
        const inMiddle = await placeNow();
        await page.evaluate(twentyFrames);
        expect(await placeNow(), type).toBe(inMiddle);
        await page.mouse.move(box.x + 10, 4);
        await expect.poll(placeNow, type).toBeLessThan(inMiddle - 150);
        await page.mouse.up();
        const after = await placeNow();
        await page.evaluate(twentyFrames);
        expect(await placeNow(), type).toBe(after);
      }
    },
  );
}
