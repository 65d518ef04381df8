import type { Locator, Page } from '@playwright/test';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const quiz = (page: Page): Locator => page.getByTestId('quiz');
const question = (page: Page, with_: 'radio' | 'checkbox' | 'order'): Locator =>
  quiz(page)
    .locator('li.quiz-question')
    .filter({ has: page.locator(with_ === 'order' ? 'ol.quiz-order' : `input[type=${with_}]`) })
    .first();

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = uiLabels[locale];

  test.describe(`${locale}: the quiz`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(`/${locale}/cases/zalando`);
    });

    test('tells nothing before checking, then explains the choice and shows the step', async ({ page }) => {
      const one = question(page, 'radio');
      const feedback = one.getByTestId('quiz-feedback');
      await expect(feedback).toBeEmpty();
      await one.getByRole('radio').first().check();
      await expect(feedback).toBeEmpty();
      await one.getByTestId('quiz-check').click();
      await expect(feedback).toBeFocused();
      expect((await feedback.innerText()).length).toBeGreaterThan(80);
      await feedback.getByRole('link', { name: words.show }).click();
      await expect(page.locator('.cascade-step[data-current]')).toBeInViewport();
      const hash = new URL(page.url()).hash.slice(1);
      await expect(page.locator('.cascade-step[data-current]')).toHaveAttribute('id', hash);
    });

    turn()('asks for an answer before it checks', async ({ page }) => {
      const one = question(page, 'radio');
      await one.getByTestId('quiz-check').click();
      await expect(one.locator('.quiz-do [aria-live]')).toHaveText(words.chooseFirst);
      await expect(one.getByTestId('quiz-feedback')).toBeEmpty();
    });

    turn()('judges every option of a multiple question', async ({ page }) => {
      const several = question(page, 'checkbox');
      const options = several.getByRole('checkbox');
      await options.nth(0).check();
      await options.nth(1).check();
      await several.getByTestId('quiz-check').click();
      await expect(several.getByTestId('quiz-feedback').locator('li')).toHaveCount(await options.count());
    });

    turn()('orders events by buttons, and says each move', async ({ page }) => {
      const order = question(page, 'order');
      const places = order.locator('ol.quiz-order > li');
      const text = (place: number) => places.nth(place).locator('.order-text').innerText();
      const [first, second] = [await text(0), await text(1)];
      await places.nth(0).getByRole('button').last().click();
      await expect(places.nth(0)).toContainText(second);
      await expect(places.nth(1)).toContainText(first);
      await expect(order.locator('ol.quiz-order + [aria-live]')).toContainText('2');
      await order.getByTestId('quiz-check').click();
      await expect(order.getByTestId('quiz-feedback').locator('ol > li')).toHaveCount(await places.count());
    });

    turn()('keeps its answers over a reload and a change of language, until it is begun again', async ({ page }) => {
      const one = question(page, 'radio');
      await one.getByRole('radio').nth(1).check();
      await one.getByTestId('quiz-check').click();
      await expect(one.getByTestId('quiz-feedback')).not.toBeEmpty();
      const several = question(page, 'checkbox');
      await several.getByRole('checkbox').nth(2).check();

      await page.reload();
      await expect(one.getByTestId('quiz-feedback')).not.toBeEmpty();
      await expect(one.getByRole('radio').nth(1)).toBeChecked();
      await expect(several.getByRole('checkbox').nth(2)).toBeChecked();

      await page.getByRole('link', { name: words.other }).click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
      await expect(one.getByRole('radio').nth(1)).toBeChecked();
      await expect(one.getByTestId('quiz-feedback')).not.toBeEmpty();

      await page.getByRole('link', { name: locale === 'nl' ? 'Nederlands' : 'English' }).click();
      await page.getByRole('button', { name: words.restart }).dblclick();
      await expect(one.getByTestId('quiz-feedback')).not.toBeEmpty();
      await page.getByRole('button', { name: words.restart }).click();
      await expect(page.getByRole('button', { name: words.goOn })).toBeFocused();
      await page.getByRole('button', { name: words.restartAnyway }).click();
      await expect(quiz(page).getByText(words.nothingChecked)).toBeVisible();
      await expect(one.getByRole('radio').nth(1)).not.toBeChecked();
    });

    turn()('can be tried again for practice, while the first answer stays the one that counts', async ({ page }) => {
      const one = question(page, 'radio');
      const feedback = one.getByTestId('quiz-feedback');
      const stored = () => page.evaluate(() => localStorage.getItem('kettingreactie'));
      await one.getByRole('radio').first().check();
      await one.getByTestId('quiz-check').click();
      await expect(feedback).not.toBeEmpty();
      const counted = await stored();
      await one.getByRole('button', { name: words.again }).click();
      await expect(feedback).toBeEmpty();
      await expect(one.getByRole('radio').first()).not.toBeChecked();
      await expect(one.getByRole('radio').first()).toBeFocused();
      await one.getByRole('radio').nth(1).check();
      await one.getByTestId('quiz-check').click();
      await expect(feedback).toBeFocused();
      expect(await stored()).toBe(counted);
      await page.reload();
      await expect(one.getByRole('radio').first()).toBeChecked();
      await expect(feedback).not.toBeEmpty();
    });

    turn()('says it again when an unanswered question is checked again', async ({ page }) => {
      const one = question(page, 'radio');
      await one.getByTestId('quiz-check').click();
      const said = one.locator('.quiz-do [aria-live]');
      await expect(said).toHaveText(uiLabels[locale].chooseFirst);
      const spoken = said.evaluate(
        (region) =>
          new Promise<string>((resolve) => {
            new MutationObserver((changes) =>
              resolve(
                changes
                  .flatMap(({ addedNodes }) => [...addedNodes])
                  .map((node) => node.textContent)
                  .join(),
              ),
            ).observe(region, { childList: true, subtree: true });
          }),
      );
      await one.getByTestId('quiz-check').click();
      expect(await spoken).toBe(uiLabels[locale].chooseFirst);
    });

    turn()('keeps what was chosen before its scripts ran', async ({ page }) => {
      await page.route('**/_next/static/chunks/**', (route) => setTimeout(() => route.continue(), 1500));
      await page.goto(`/${locale}/cases/zalando?slow`);
      const one = question(page, 'radio');
      await one.getByRole('radio').nth(2).check();
      await expect(quiz(page)).toHaveAttribute('data-hydrated', 'true');
      await expect(one.getByRole('radio').nth(2)).toBeChecked();
      await one.getByTestId('quiz-check').click();
      await expect(one.getByTestId('quiz-feedback')).not.toBeEmpty();
    });
  });

  test(`${locale}: nothing in the rendered page gives an answer away`, async ({ page }) => {
    await page.goto(`/${locale}/cases/zalando`);
    await page.mouse.move(9, 9);
    await expect(quiz(page)).toHaveAttribute('data-hydrated', 'true');
    const one = question(page, 'radio');
    const before = await page.locator('body').innerText();
    const tree = await page.locator('body').ariaSnapshot();
    await one.getByRole('radio').first().check();
    await one.getByTestId('quiz-check').click();
    const explained = (await one.getByTestId('quiz-feedback').locator('p').nth(1).innerText()).trim();
    expect(explained.length).toBeGreaterThan(30);
    expect(before).not.toContain(explained);
    expect(tree).not.toContain(explained);
  });
}

test('two tabs share one quiz', async ({ context, page }) => {
  await page.goto('/nl/cases/zalando');
  const other = await context.newPage();
  await other.goto('/en/cases/zalando');
  await other.mouse.move(5, 5);
  await expect(quiz(other)).toHaveAttribute('data-hydrated', 'true');
  await question(page, 'radio').getByRole('radio').nth(1).check();
  await expect(question(other, 'radio').getByRole('radio').nth(1)).toBeChecked();
});

test('stored data that can not be read is set aside and said once', async ({ page }) => {
  await page.addInitScript(() => {
    if (!sessionStorage.getItem('seeded')) localStorage.setItem('kettingreactie', '{"version":99}');
    sessionStorage.setItem('seeded', 'yes');
  });
  await page.goto('/nl/cases/zalando');
  await page.mouse.move(9, 9);
  await expect(page.locator('[aria-live]').getByText('niet te lezen')).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem('kettingreactie:damaged'))).toBe('{"version":99}');
  await question(page, 'radio').getByRole('radio').first().check();
  await page.reload();
  await expect(question(page, 'radio').getByRole('radio').first()).toBeChecked();
  await expect(page.getByText('niet te lezen')).toHaveCount(0);
});
