import type { Page } from '@playwright/test';
import { casePage } from '../lib/address';
import { withBase } from '../lib/base-path';
import type { QuestionGroup } from '../lib/quiz/attempt';
import { expect, inTurn, test } from './fixtures';
import { type Locale, locales } from './locales';

const spoken = {
  nl: {
    offer: 'Herhaal een maand lang',
    waiting: '1 vraag wacht op herhaling.',
    running: /^Nu hoef je niets te herhalen/,
  },
  en: {
    offer: 'Review for a month',
    waiting: '1 question is waiting for review.',
    running: /^Nothing to review now/,
  },
} satisfies Record<Locale, object>;

/** Noon, so that a day more or less is a day in every time zone. */
const noon = Date.UTC(2026, 10, 2, 12);
const day = 86_400_000;

/** One question checked, and wrong; `answers`: as the quiz keeps it too. */
async function kept(
  { request }: Page,
  { answers = false, ...more }: { answers?: boolean; theme?: string } = {},
): Promise<string> {
  const groups: QuestionGroup[] = await (await request.get(withBase('/nl/quiz/questions.json'))).json();
  const question = groups.find(({ page }) => page === casePage('nl', 'zalando'))?.questions[0];
  const { id = '', version = 1, options = [] } = question && 'options' in question ? question : {};
  const log = [{ at: noon, question: `zalando.${id}`, version, points: 0 }];
  const answer = { version, chosen: [options[0]?.id], checked: true, at: noon };
  return JSON.stringify({ version: 2, quizzes: answers ? { zalando: { [id]: answer } } : {}, log, ...more });
}

/** The browser shows the page again, as after another tab or a night asleep. */
function comeBack(page: Page): Promise<boolean> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

  test(`${locale}: home offers a period of review and tells what waits, also when the page was left open`, async ({
    page,
  }) => {
    await page.clock.setFixedTime(noon);
    await page.addInitScript(
      (text) => localStorage.getItem('kettingreactie') ?? localStorage.setItem('kettingreactie', text),
      await kept(page),
    );
    await page.goto(`/${locale}`);
    await page.getByRole('button', { name: words.offer }).click();
    await expect(page.getByText(words.running)).toBeVisible();
    await page.clock.setFixedTime(noon + 7 * day);
    await comeBack(page);
    await expect(page.getByText(words.waiting)).toBeVisible();
    await page.goto(`/${locale}/quiz`);
    await expect(page.locator('section[aria-labelledby=review]')).toContainText('1 ');
  });

  turn()(`${locale}: the results of a quiz tell how the review stands`, async ({ page }) => {
    await page.addInitScript(
      (text) => localStorage.setItem('kettingreactie', text),
      await kept(page, { answers: true }),
    );
    await page.goto(`/${locale}/cases/zalando#quiz-summary`);
    await expect(page.locator('.quiz-summary').getByRole('button', { name: words.offer })).toBeVisible();
  });

  turn()(
    `${locale}: what another tab stored while this page slept is there when the reader comes back`,
    async ({ page }) => {
      await page.goto(`/${locale}/about`);
      await page.mouse.move(9, 9);
      await page.mouse.move(20, 20);
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
      await page.evaluate((text) => localStorage.setItem('kettingreactie', text), await kept(page, { theme: 'dark' }));
      await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
      await comeBack(page);
      await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    },
  );
}
