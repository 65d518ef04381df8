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

  test(`${locale}: every arm leads to its lesson, drawn and in words, and the lesson to its steps`, async ({
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
  });

  turn()(`${locale}: a row of the matrix begins on the line of its name`, async ({ page }) => {
    await page.goto(`/${locale}/lessons`);
    const rows = await page.locator('tr:has(th[scope="row"])').evaluateAll((all) =>
      all.map((row) =>
        [...row.children].map((cell) => {
          const text = document.createRange();
          text.selectNodeContents(cell);
          return text.getBoundingClientRect().top;
        }),
      ),
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const tops of rows) expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(9);
  });

  turn()(`${locale}: an arm can be hit on a phone of 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/${locale}/lessons`);
    for (const ring of await page.locator('.octopus-arm circle').all()) {
      const { width = 0, height = 0 } = (await ring.boundingBox()) ?? {};
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
  });

  test(`${locale}: every mark of the matrix leads to a step, and every pattern has a non-example`, async ({
    page,
    request,
  }) => {
    await page.goto(`/${locale}/lessons`);
    const table = page.locator('section[aria-labelledby=patterns] table').first();
    await expect(table.getByRole('rowheader').first()).toBeVisible();
    const rows = await table.locator('tbody tr').count();
    await expect(table.getByRole('rowheader')).toHaveCount(rows);
    await expect(table.locator('td a[href^="#not-"]')).toHaveCount(rows);
    const hrefs = await table
      .locator('td a[href*="#"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const pages = new Map<string, string>();
    for (const href of hrefs) {
      const [path = '', id = ''] = href.split('#');
      if (path === '') await expect(page.locator(`#${id}`)).toHaveCount(1);
      else {
        if (!pages.has(path)) pages.set(path, await (await request.get(path)).text());
        expect(pages.get(path), href).toContain(`id="${id}"`);
      }
    }
    await expect(table.getByRole('columnheader')).toHaveCount(1 + pages.size);
  });

  turn()(
    `${locale}: two cases are compared by keyboard, and the answer waits until it is asked for`,
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
    },
  );

  turn()(
    `${locale}: the questions across the cases work by keyboard and lead to the step of a case`,
    async ({ page }) => {
      await page.goto(`/${locale}/lessons`);
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
