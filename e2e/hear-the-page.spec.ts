import type { Locator } from '@playwright/test';
import { locales } from '../lib/languages/locale';
import { uiLabels } from './case';
import { expect, test } from './fixtures';
import { openQuizOf, spokenInQuiz } from './quiz-by-hand';

// What a screen reader is given to say; what it makes of it is heard by hand, after docs/screen-reader.md.

const types = ['single', 'multiple', 'classify', 'order', 'hotspot', 'line', 'match', 'numeric'] as const;

const own = {
  nl: {
    wrong: 'Zo ging het niet.',
    predicted: 'Je voorspelde: ',
    because: /DNS/,
    sure: 'zeker',
    answer: 'Bevestig en bekijk',
    skip: /^Sla over/,
    skipped: 'Deze voorspelling heb je overgeslagen.',
    step: 'Stap 5 van 11',
    verdict: /^(Klopt\.|Dat klopt niet\.|Gedeeltelijk goed: .*)$/,
    explanation: 'Uitleg.',
    yours: /Jouw antwoord: klopt( niet)? /,
    marks: /\b(niet )?goed$/,
  },
  en: {
    wrong: 'That is not how it went.',
    predicted: 'You predicted: ',
    because: /DNS/,
    sure: 'sure',
    answer: 'Confirm and reveal',
    skip: /^Skip/,
    skipped: 'You skipped this prediction.',
    step: 'Step 5 of 11',
    verdict: /^(That is right\.|That is not right\.|Partly right: .*)$/,
    explanation: 'Explanation.',
    yours: /Your answer: (not )?right /,
    marks: /\b(not )?right$/,
  },
};

for (const locale of locales) {
  const words = { ...uiLabels[locale], ...own[locale] };

  test.describe(`${locale}: what is given to hear`, () => {
    test('of a prediction: the verdict with its reason, and only then the step', async ({ page }) => {
      await page.goto(`/${locale}/cases/zalando#clients-try-again`);
      await page.getByRole('button', { name: words.forward }).click();
      await page.locator('.prediction').getByRole('radio').nth(1).check();
      await page.locator('.prediction').getByRole('radio', { name: words.sure, exact: true }).check();
      await page.evaluate(() => {
        const said: string[] = [];
        const live = document.querySelector('.cascade > [aria-live]');
        document.addEventListener('focusin', () => said.push('focus'));
        if (live) new MutationObserver(() => said.push(live.textContent ?? '')).observe(live, { childList: true });
        Object.assign(window, { said });
      });
      await page.getByRole('button', { name: words.answer }).focus();
      await page.keyboard.press('Enter');
      const record = page.locator('[data-prediction=first-to-break] .prediction-record');
      await expect(record).toBeFocused();
      await expect(record).toHaveRole('group');
      await expect(record).toHaveAccessibleName(words.wrong);
      await expect(record).toHaveAccessibleDescription(words.because);
      await expect(record).toHaveAccessibleDescription(new RegExp(`^${words.predicted}`));
      const said = await page.evaluate<string[]>('said');
      expect(said.slice(-2)).toEqual(['focus', expect.stringContaining(words.step)]);
    });

    test('of a prediction that is skipped: that it was', async ({ page }) => {
      await page.goto(`/${locale}/cases/zalando#clients-try-again`);
      await page.getByRole('button', { name: words.forward }).click();
      await page.getByRole('button', { name: words.skip }).click();
      const record = page.locator('[data-prediction=first-to-break] .prediction-record');
      await expect(record).toBeFocused();
      await expect(record).toHaveAccessibleName(words.skipped);
    });

    test('of each type of question: the verdict with its reasons', async ({ page }) => {
      for (const type of types) {
        const question = await openQuizOf(page, locale, type);
        await answer(question, type);
        await question.getByTestId('quiz-check').click();
        const feedback = question.getByTestId('quiz-feedback');
        await expect(feedback).toBeFocused();
        await expect(feedback).toHaveRole('group');
        await expect(feedback).toHaveAccessibleName(words.verdict);
        await expect(feedback).toHaveAccessibleDescription(new RegExp(words.explanation));
        if (type === 'single' || type === 'multiple') {
          await expect(feedback).toHaveAccessibleDescription(words.yours);
          await expect(question.locator('.quiz-option').first()).toHaveText(words.marks);
        }
      }
    });

    test('of an event that is moved: the same control again, and no other row', async ({ page }) => {
      const order = await openQuizOf(page, locale, 'order');
      const rows = order.locator('ol.quiz-order > li');
      const text = await rows.first().locator('.order-text').innerText();
      const named = text.replace(/\.$/, '');
      await rows.evaluateAll((all) => {
        for (const [at, row] of all.entries()) row.dataset.row = String(at);
      });
      const place = order.getByRole('combobox', { name: `${named}: ${spokenInQuiz[locale].place}` });
      await place.focus();
      await place.selectOption('3');
      await expect(rows.nth(3)).toContainText(text);
      await expect(place).toBeFocused();
      const down = order.getByRole('button', { name: `${named}: ${spokenInQuiz[locale].down}` });
      await down.press('Enter');
      await expect(rows.nth(4)).toContainText(text);
      await expect(down).toBeFocused();
      const stayed = await rows.evaluateAll((all) => all.map((row) => Number(row.dataset.row)));
      expect(stayed).toEqual(stayed.map((_, at) => at));
    });
  });
}

/** Some answer, right or not. */
async function answer(question: Locator, type: (typeof types)[number]): Promise<void> {
  switch (type) {
    case 'order':
      return question.locator('[data-move=down]').first().click();
    case 'numeric':
      return question.getByRole('textbox').fill('1');
    case 'classify':
    case 'match':
      await question.getByRole('combobox').first().selectOption({ index: 1 });
      return;
    default:
      return question.locator('.quiz-option').first().click();
  }
}
