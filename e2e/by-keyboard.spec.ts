import type { Page } from '@playwright/test';
import { uiLabels } from './case';
import { expect, test } from './fixtures';
import { locales } from './locales';

type Focused = { name: string; tag: string; type: string; testid: string; isTerm: boolean };

/** Presses Tab until the focus is where `there` says. */
async function tabTo(page: Page, there: (focused: Focused) => boolean) {
  for (let press = 0; press < 250; press++) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      return {
        name: element?.getAttribute('aria-label') ?? element?.textContent ?? '',
        tag: element?.tagName ?? '',
        type: element?.getAttribute('type') ?? '',
        testid: element?.getAttribute('data-testid') ?? '',
        isTerm: Boolean(element?.matches('button.term')),
      };
    });
    if (there(focused)) return;
  }
  throw new Error('the focus never got there by Tab');
}

for (const locale of locales) {
  const words = uiLabels[locale];

  test(`${locale}: from home to an answered question by keyboard alone, with a term on the way`, {
    tag: '@keyboard',
  }, async ({ page }) => {
    await page.goto(`/${locale}`);
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: words.skip })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    await tabTo(page, ({ name, tag }) => tag === 'A' && name.includes('Zalando'));
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`/${locale}/cases/zalando$`));

    await tabTo(page, ({ isTerm }) => isTerm);
    const term = page.locator('button.term').first();
    await expect(term).toBeFocused();
    await page.keyboard.press('Enter');
    const note = page.locator('.term-popover:popover-open');
    await expect(note).toBeVisible();
    await expect(note.getByRole('link')).toHaveAttribute('href', new RegExp(`/${locale}/glossary#`));
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await expect(term).toBeFocused();

    await tabTo(page, ({ name }) => name === words.forward);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('slider')).toHaveValue('1');
    await page.keyboard.press('Space');
    await expect(page.getByRole('slider')).toHaveValue('2');

    await tabTo(page, ({ type }) => type === 'radio');
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, ({ testid }) => testid === 'quiz-check');
    await page.keyboard.press('Enter');
    await expect(page.getByTestId('quiz-feedback').first()).toBeFocused();
    await expect(page.getByTestId('quiz-feedback').first()).not.toBeEmpty();
  });
}
