import type { Locator, Page } from '@playwright/test';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const quiz = (page: Page): Locator => page.getByTestId('quiz');
const question = (page: Page, type: 'radio' | 'checkbox'): Locator =>
  quiz(page)
    .locator('li.quiz-question')
    .filter({ has: page.locator(`input[type=${type}]`) })
    .first();

/** What a live region says next. */
function nextWords(region: Element): Promise<string> {
  return new Promise((resolve) => {
    new MutationObserver((changes) =>
      resolve(
        changes
          .flatMap(({ addedNodes }) => [...addedNodes])
          .map((node) => node.textContent)
          .join(),
      ),
    ).observe(region, { childList: true, subtree: true });
  });
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = uiLabels[locale];

  test.describe(`${locale}: the quiz`, () => {
    test('asks for an answer, each time anew; tells nothing before it, then explains the choice and shows the step', async ({
      page,
    }) => {
      await page.goto(`/${locale}/cases/zalando`);
      const one = question(page, 'radio');
      const feedback = one.getByTestId('quiz-feedback');
      const said = one.locator('.quiz-do [aria-live]');
      await one.getByTestId('quiz-check').click();
      await expect(said).toHaveText(words.chooseFirst);
      const spoken = said.evaluate(nextWords);
      await one.getByTestId('quiz-check').click();
      expect(await spoken).toBe(words.chooseFirst);
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

    turn()(
      'keeps its first answers through another try, a reload and a change of language, until it is begun again',
      async ({ page }) => {
        await page.goto(`/${locale}/cases/zalando`);
        const one = question(page, 'radio');
        const feedback = one.getByTestId('quiz-feedback');
        const stored = () => page.evaluate(() => localStorage.getItem('kettingreactie'));
        await one.getByRole('radio').nth(1).check();
        await one.getByTestId('quiz-check').click();
        await expect(feedback).not.toBeEmpty();
        const several = question(page, 'checkbox');
        await several.getByRole('checkbox').nth(2).check();

        const counted = await stored();
        await one.getByRole('button', { name: words.again }).click();
        await expect(feedback).toBeEmpty();
        await expect(one.getByRole('radio').nth(1)).not.toBeChecked();
        await expect(one.getByRole('radio').first()).toBeFocused();
        await one.getByRole('radio').first().check();
        await one.getByTestId('quiz-check').click();
        await expect(feedback).toBeFocused();
        expect(await stored()).toBe(counted);

        await page.reload();
        await expect(feedback).not.toBeEmpty();
        await expect(one.getByRole('radio').nth(1)).toBeChecked();
        await expect(several.getByRole('checkbox').nth(2)).toBeChecked();

        await page.getByRole('link', { name: words.other }).click();
        await expect(page.locator('html')).not.toHaveAttribute('lang', locale);
        await expect(one.getByRole('radio').nth(1)).toBeChecked();
        await expect(feedback).not.toBeEmpty();

        await page.getByRole('link', { name: locale === 'nl' ? 'Nederlands' : 'English' }).click();
        await page.getByRole('button', { name: words.restart }).dblclick();
        await expect(feedback).not.toBeEmpty();
        await page.getByRole('button', { name: words.restart }).click();
        await expect(page.getByRole('button', { name: words.goOn })).toBeFocused();
        await page.getByRole('button', { name: words.restartAnyway }).click();
        await expect(quiz(page).getByText(words.nothingChecked)).toBeVisible();
        await expect(one.getByRole('radio').nth(1)).not.toBeChecked();
      },
    );

    turn()('keeps what was chosen before its scripts ran', async ({ page }) => {
      await page.route('**/_next/static/chunks/**', (route) => setTimeout(() => route.continue(), 1500));
      await page.goto(`/${locale}/cases/zalando`);
      const one = question(page, 'radio');
      await one.getByRole('radio').nth(2).check();
      await expect(quiz(page)).toHaveAttribute('data-hydrated', 'true');
      await expect(one.getByRole('radio').nth(2)).toBeChecked();
      await one.getByTestId('quiz-check').click();
      await expect(one.getByTestId('quiz-feedback')).not.toBeEmpty();
    });
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
