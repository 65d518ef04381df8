import { uiLabels } from './case';
import { expect, test } from './fixtures';
import { locales } from './locales';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const words = uiLabels[locale];

  test(`${locale}: without JavaScript the whole case can be read, with the answers folded beneath the questions`, {
    tag: '@without-script',
  }, async ({ page }) => {
    await page.goto(`/${locale}/cases/zalando#restarts-in-vain`);
    await expect(page.locator('#restarts-in-vain')).toBeInViewport();
    for (const part of words.parts) await expect(page.getByRole('heading', { level: 2, name: part })).toBeVisible();
    await expect(page.locator('.cascade-picture')).toBeVisible();
    const steps = page.locator('.cascade-steps > .cascade-step');
    expect(await steps.count()).toBeGreaterThan(7);
    for (const step of await steps.all()) await expect(step).toBeVisible();
    await expect(page.getByRole('button', { name: words.forward })).toBeHidden();
    await page.locator('button.term').first().click();
    await expect(page.locator('.term-popover:popover-open')).toBeVisible();
    await page.keyboard.press('Escape');
    const questions = page.locator('.quiz-question');
    const answers = page.getByTestId('quiz').locator('details');
    expect(await answers.count()).toBe(await questions.count());
    await expect(page.getByTestId('quiz-check').first()).toBeHidden();
    await answers.first().locator('summary').click();
    await expect(answers.first().locator('strong').first()).toBeVisible();
    await expect(page.getByTestId('quiz-feedback').first()).toBeEmpty();
  });
}
