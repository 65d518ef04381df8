import type { Page } from '@playwright/test';
import { expect, inTurn } from './fixtures';
import { locales } from './locales';
import { openQuizOf } from './quiz-by-hand';

const spoken = {
  nl: { none: 'Niets gevonden' },
  en: { none: 'Nothing found' },
};

/** React has taken over all of the page, what was folded in it last. */
async function takenOver(page: Page): Promise<void> {
  await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
  const others = () =>
    page
      .locator('[data-folded] > *')
      .evaluateAll((all) => all.filter((each) => !Object.keys(each).some((key) => key.startsWith('__react'))).length);
  await expect.poll(others).toBe(0);
}

/** Takes every text node away and puts its words into `font` elements, as the translators of browsers do. */
async function translate(page: Page): Promise<void> {
  await takenOver(page);
  await page.evaluate(() => {
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Node[] = [];
    while (walk.nextNode()) texts.push(walk.currentNode);
    for (const text of texts) {
      const parent = text.parentElement;
      if (!text.nodeValue?.trim() || !parent || parent.closest('script, style, svg, textarea, option')) continue;
      const [outer, inner] = [document.createElement('font'), document.createElement('font')];
      inner.textContent = `[${text.nodeValue}]`;
      outer.append(inner);
      parent.replaceChild(outer, text);
    }
  });
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

  turn()(`${locale}: in a page that the browser translated the diagram goes on, with its caption`, async ({ page }) => {
    await page.goto(`/${locale}/cases/target`);
    await page.mouse.move(50, 50);
    const caption = page.locator('.cascade-caption').first();
    await translate(page);
    const before = await caption.innerText();
    await page.getByRole('slider').first().press('ArrowRight');
    await expect(caption).not.toHaveText(before);
    const [after, title] = [
      await caption.innerText(),
      await page.locator('.cascade-picture title').first().textContent(),
    ];
    expect(title).toContain(
      after
        .split(/\n| {2}/)[0]
        ?.trim()
        .slice(0, 12),
    );
    expect(after).not.toContain('[');
  });

  turn()(`${locale}: in a page that the browser translated a knob still says what comes of it`, async ({ page }) => {
    await page.goto(`/${locale}/cases/zalando#model`);
    await expect(page.locator('.model-simulator')).toBeVisible({ timeout: 20_000 });
    await translate(page);
    const result = page.locator('.model-result');
    const before = await result.innerText();
    const knob = page.locator('[id$="knob-cached-lookups"]');
    await knob.press('End');
    await expect(result).not.toHaveText(before);
    await expect(page.locator('.model-went')).toBeVisible();
    await translate(page);
    await knob.press('Home');
    await expect(page.locator('.model-went')).toHaveCount(0);
    await expect(page.locator('output[for$="knob-cached-lookups"]')).not.toContainText('[');
  });

  turn()(
    `${locale}: in a page that the browser translated a question is checked and the search answers`,
    async ({ page }) => {
      const question = await openQuizOf(page, locale, 'single');
      await translate(page);
      await question.getByRole('radio').first().check();
      await question.getByTestId('quiz-check').click();
      await expect(question.getByTestId('quiz-feedback')).toBeVisible();
      await page.keyboard.press('Control+k');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('combobox').fill('dns');
      await expect(dialog.getByRole('option').first()).toBeVisible();
      await translate(page);
      await dialog.getByRole('combobox').fill('qqqqqqqqq');
      await expect(dialog.getByRole('option')).toHaveCount(0);
      await expect(dialog.getByRole('status')).toContainText(words.none);
    },
  );
}
