import type { Locator, Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';
import { expectExplained, openQuizOf, questionOf, spokenInQuiz } from './quiz-by-hand';

test.use({ hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });

async function middleOf(target: Locator): Promise<{ x: number; y: number }> {
  const box = await target.boundingBox();
  if (!box) throw new Error('it is not in view');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** A finger that takes hold of something and lets go above something else, as the browser itself sees it. */
async function dragByTouch(page: Page, from: Locator, to: Locator): Promise<void> {
  await to.scrollIntoViewIfNeeded();
  await from.scrollIntoViewIfNeeded();
  const [start, end] = [await middleOf(from), await middleOf(to)];
  const finger = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await touch('touchStart', [start]);
  for (let step = 1; step <= 12; step++) {
    const share = step / 12;
    await touch('touchMove', [{ x: start.x + (end.x - start.x) * share, y: start.y + (end.y - start.y) * share }]);
  }
  // the finger comes to rest before it lets go: the browser drops a tap that follows right upon a swipe
  for (const by of [1, 0, 1, 0, 1, 0]) await touch('touchMove', [{ x: end.x + by, y: end.y }]);
  await touch('touchEnd', []);
}

async function check(question: Locator): Promise<void> {
  await question.getByTestId('quiz-check').tap();
  await expectExplained(question);
}

/** Brings one to its place by dragging, another by two taps. */
async function sortByTouch(page: Page, question: Locator): Promise<void> {
  const targets = question.locator('.quiz-target');
  const lines = question.locator('[data-option]');
  await dragByTouch(page, targets.nth(1).locator('.quiz-grip'), lines.first());
  await expect(lines.first().getByRole('combobox')).toHaveValue(
    (await targets.nth(1).getAttribute('data-target')) ?? '',
  );
  await targets.first().getByRole('button').tap();
  await lines.nth(1).getByRole('button').tap();
  await expect(lines.nth(1).getByRole('combobox')).toHaveValue(
    (await targets.first().getAttribute('data-target')) ?? '',
  );
  await check(question);
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spokenInQuiz[locale];

  turn()(`${locale}: every type of question of Zalando is solved by touch`, async ({ page }) => {
    const single = await openQuizOf(page, locale, 'single');
    await single.locator('.quiz-option').nth(1).tap();
    await single.getByText(words.sure, { exact: true }).tap();
    await check(single);

    const multiple = questionOf(page, 'multiple');
    await multiple.locator('.quiz-option').nth(0).tap();
    await multiple.locator('.quiz-option').nth(2).tap();
    await check(multiple);

    const order = questionOf(page, 'order');
    const items = order.locator('ol.quiz-order > li');
    const first = await items.first().locator('.order-text').innerText();
    await dragByTouch(page, items.first().locator('.quiz-grip'), items.nth(3));
    await expect(items.first()).not.toContainText(first);
    const now = await items.locator('.order-text').allInnerTexts();
    expect(now.indexOf(first)).toBeGreaterThan(1);
    await check(order);

    const hotspot = questionOf(page, 'hotspot');
    await hotspot.locator('label.quiz-spot').first().tap();
    await expect(hotspot.getByRole('radio', { checked: true })).toHaveCount(1);
    await check(hotspot);

    await sortByTouch(page, questionOf(page, 'classify'));

    await test.step('an output keeps its columns on the narrowest phone, and its lines are picked', async () => {
      await page.setViewportSize({ width: 320, height: 640 });
      const question = questionOf(page, 'line');
      const lines = question.locator('.quiz-line');
      const heights = await lines.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height));
      expect(heights).toHaveLength(7);
      for (const height of heights) expect(height).toBeGreaterThanOrEqual(24);
      expect(new Set(heights).size).toBe(1);
      const scrolls = (box: Element) => box.scrollWidth > box.clientWidth;
      expect(await question.locator('.quiz-lines').evaluate(scrolls)).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await question.locator('.quiz-lines').evaluate((box) => box.scrollTo({ left: 300 }));
      await lines.filter({ hasText: 'kube-proxy' }).tap();
      await expect(question.getByRole('radio', { name: /^kube-proxy/ })).toBeChecked();
      await expect(question.getByRole('radio', { name: /^kube-proxy/ })).toBeInViewport();
      await check(question);
    });
  });

  turn()(`${locale}: a match question is solved by touch: by dragging and by two taps`, async ({ page }) => {
    await sortByTouch(page, await openQuizOf(page, locale, 'match'));
  });

  turn()(`${locale}: a number is typed on a phone`, async ({ page }) => {
    const question = await openQuizOf(page, locale, 'numeric');
    await question.getByRole('textbox', { name: words.number }).tap();
    await page.keyboard.type('90');
    await check(question);
  });
}
