import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { type Locale, locales } from './locales';

const said = {
  nl: {
    arms: 'De acht lessen',
    first: 'Eerste storing',
    second: 'Tweede storing',
    reveal: 'Toon wat er gelijk is',
    page: 'Lessen',
  },
  en: {
    arms: 'The eight lessons',
    first: 'First outage',
    second: 'Second outage',
    reveal: 'Show what is alike',
    page: 'Lessons',
  },
} satisfies Record<Locale, object>;

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = said[locale];

  test(`${locale}: every arm leads to its lesson, and every pattern of the matrix has its marks and a non-example`, async ({
    page,
  }) => {
    await page.goto(`/${locale}`);
    await page.getByRole('navigation').getByRole('link', { name: words.page, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/lessons$`));
    const arms = page.getByRole('navigation', { name: words.arms });
    const inWords = arms.locator('a.lesson-name');
    await expect(inWords).toHaveCount(8);
    const hrefs = await inWords.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    const drawn = arms.locator('svg a');
    expect(await drawn.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(hrefs);
    for (const href of hrefs) {
      const lesson = page.locator(`${href}`);
      await expect(lesson.getByRole('heading').first()).toBeVisible();
      expect(await lesson.locator('a[href*="/cases/"]').count()).toBeGreaterThan(0);
    }
    await drawn.nth(6).locator('circle').click();
    await expect(page.locator(`${hrefs[6]}`)).toBeInViewport();
    await inWords.nth(1).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator(`${hrefs[1]}`)).toBeInViewport();

    // that each link leads somewhere is seen with all others
    const table = page.locator('section[aria-labelledby=patterns] table').first();
    await expect(table.getByRole('rowheader').first()).toBeVisible();
    const rows = await table.locator('tbody tr').count();
    await expect(table.getByRole('rowheader')).toHaveCount(rows);
    await expect(table.locator('td a[href^="#not-"]')).toHaveCount(rows);
    const marked = await table
      .locator('td a[href*="/cases/"][href*="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('#')[0]));
    await expect(table.getByRole('columnheader')).toHaveCount(1 + new Set(marked).size);
    const tops = await page.locator('tr:has(th[scope="row"])').evaluateAll((all) =>
      all.map((row) =>
        [...row.children].map((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return text.getBoundingClientRect().top;
        }),
      ),
    );
    expect(tops.length).toBeGreaterThan(0);
    for (const row of tops) expect(Math.max(...row) - Math.min(...row), 'on the line of its name').toBeLessThan(9);

    await page.setViewportSize({ width: 320, height: 700 });
    const rings = await page
      .locator('.octopus-arm circle')
      .evaluateAll((all) => all.map((ring) => ring.getBoundingClientRect().toJSON()));
    expect(rings).toHaveLength(8);
    for (const { width, height } of rings) expect(Math.min(width, height), 'to be hit').toBeGreaterThanOrEqual(24);
  });

  turn()(
    `${locale}: cases are compared and the questions across them answered by keyboard, which lead to a step of a case`,
    async ({ page }) => {
      await page.goto(`/${locale}/lessons`);
      const block = page.getByTestId('compare');
      const answer = block.locator('details > div');
      await expect(answer).toBeHidden();
      await block.getByRole('combobox', { name: words.first }).focus();
      await expect(block).toHaveAttribute('data-hydrated', 'true');
      await block.getByRole('combobox', { name: words.first }).selectOption('turnitin');
      await block.getByRole('combobox', { name: words.second }).selectOption('target');
      await expect(block.getByRole('heading', { level: 3 })).toHaveText(['Turnitin', 'Target']);
      await expect(page).toHaveURL(/\?first=turnitin&second=target/);
      await expect(block.getByRole('img', { name: /1 (van|of) / })).toHaveCount(2);
      await block.getByRole('slider').press('End');
      const [short, long] = await block.locator('figcaption').allInnerTexts();
      expect(short).toMatch(/11 (van|of) 11/);
      expect(long).toMatch(/12 (van|of) 12/);
      await block.getByRole('slider').press('ArrowLeft');
      await expect(block.locator('figcaption').first()).toHaveText(short ?? '');
      await expect(block.locator('figcaption').last()).toHaveText(/11 (van|of) 12/);
      await block.getByRole('checkbox').first().focus();
      await page.keyboard.press('Space');
      await block.getByText(words.reveal).focus();
      await page.keyboard.press('Enter');
      await expect(answer).toBeVisible();
      expect(await answer.locator('li').count()).toBeGreaterThan(0);
      await block.getByRole('combobox', { name: words.second }).selectOption('turnitin');
      await expect(block.getByRole('heading', { level: 3 })).toHaveText(['Target', 'Turnitin']);
      await block.getByRole('combobox', { name: words.second }).selectOption('civis');
      await expect(answer).toBeHidden();
      await page.reload();
      await expect(block.getByRole('heading', { level: 3 })).toHaveText(['Target', 'Civis Analytics']);

      const quiz = page.getByTestId('quiz');
      expect(await quiz.locator('.quiz-question').count()).toBeGreaterThanOrEqual(12);
      const one = quiz.locator('.quiz-question').first();
      await one.getByRole('radio').first().focus();
      await page.keyboard.press('Space');
      await page.keyboard.press('ArrowDown');
      await expect(quiz).toHaveAttribute('data-hydrated', 'true');
      await one.getByTestId('quiz-check').focus();
      await page.keyboard.press('Enter');
      const feedback = one.getByTestId('quiz-feedback');
      await expect(feedback).toBeFocused();
      await feedback.getByRole('link', { name: uiLabels[locale].show }).click();
      await expect(page).toHaveURL(new RegExp(`/${locale}/cases/[a-z-]+#[a-z-]+$`));
      await expect(page.locator(new URL(page.url()).hash)).toBeInViewport();
    },
  );

  turn()(`${locale}: a term names the cases that explain it`, async ({ page }) => {
    await page.goto(`/${locale}/glossary`);
    const uses = page.locator('#kubelet').locator('a[href*="/cases/"]');
    expect(await uses.count()).toBeGreaterThan(2);
  });

  test.describe(`${locale}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('lessons, matrix, one pair and all answers can be read', async ({ page }) => {
      await page.goto(`/${locale}/lessons`);
      await page.locator('.octopus-arm').nth(2).locator('circle').click();
      await expect(page).toHaveURL(/#control-plane-costs$/);
      await expect(page.getByRole('table').first()).toBeVisible();
      const block = page.getByTestId('compare');
      await expect(block.getByRole('combobox')).toHaveCount(0);
      await block.locator('summary').click();
      await expect(block.locator('details > div')).toBeVisible();
      const questions = await page.locator('.quiz-question').count();
      await expect(page.getByTestId('quiz').locator('details')).toHaveCount(questions);
    });
  });
}
