import { expect, inTurn } from './fixtures';
import { locales } from './locales';
import { openQuizOf } from './quiz-by-hand';

/** Long enough for a page that scrolls in every frame to be seen to. */
async function twentyFrames(): Promise<void> {
  for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
}

for (const locale of locales) {
  const turn = inTurn(locale);
  for (const type of ['order', 'match'] as const) {
    turn()(
      `${locale}: what is dragged in a question of type ${type} and held at an edge scrolls the page on`,
      async ({ page }) => {
        await page.setViewportSize({ width: 1280, height: 600 });
        const question = await openQuizOf(page, locale, type);
        const grip = question.locator('.quiz-grip').first();
        await grip.scrollIntoViewIfNeeded();
        const box = await grip.boundingBox();
        if (!box) throw new Error('There is nothing to drag');
        await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
        await page.mouse.down();
        await page.mouse.move(box.x + 10, 300);
        await page.mouse.move(box.x + 10, 594);
        const placeNow = () => page.evaluate(() => scrollY);
        const from = await placeNow();
        await expect.poll(placeNow).toBeGreaterThan(from + 150);
        await page.mouse.move(box.x + 10, 300);
        const inMiddle = await placeNow();
        await page.evaluate(twentyFrames);
        expect(await placeNow()).toBe(inMiddle);
        await page.mouse.move(box.x + 10, 4);
        await expect.poll(placeNow).toBeLessThan(inMiddle - 150);
        await page.mouse.up();
        const after = await placeNow();
        await page.evaluate(twentyFrames);
        expect(await placeNow()).toBe(after);
      },
    );
  }
}
