import type { Locator, Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';
import { expectExplained, openQuizOf, questionOf, spokenInQuiz } from './quiz-by-hand';

/** Goes on by Tab until the focus is there; no question has more stops than this. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there');
}

/** From its number on, as a reader gets there from the question before. */
async function enter(page: Page, question: Locator): Promise<void> {
  await question.evaluate((element) => {
    element.tabIndex = -1;
    element.focus();
  });
  await page.keyboard.press('Tab');
}

async function check(page: Page, question: Locator): Promise<void> {
  await tabTo(page, question.getByTestId('quiz-check'));
  await page.keyboard.press('Enter');
  await expectExplained(question);
}

/** Each question is a group that is called as it is asked, and asks for certainty in a group of its own; every control has a name. */
async function expectNames(page: Page): Promise<void> {
  const quiz = page.getByTestId('quiz');
  const groups = 2 * (await quiz.locator('li.quiz-question').count());
  await expect.poll(async () => (await quiz.ariaSnapshot()).match(/- '?group ".+"/g)).toHaveLength(groups);
  expect(await quiz.ariaSnapshot()).not.toMatch(/- (radio|checkbox|combobox|button|textbox|group|link)(?! ")/);
}

/** Brings one to its place by picking it up, the others by the lists. */
async function sortByKeyboard(page: Page, question: Locator): Promise<void> {
  const selects = question.getByRole('combobox');
  await enter(page, question);
  await tabTo(page, question.locator('.quiz-tray button').first());
  await page.keyboard.press('Enter');
  await tabTo(page, question.locator('[data-option]').first().getByRole('button'));
  await page.keyboard.press('Enter');
  await expect(selects.first()).not.toHaveValue('');
  await expect(selects.first()).toBeFocused();
  for (let at = 1; at < (await selects.count()); at++) {
    await tabTo(page, selects.nth(at));
    await page.keyboard.press('ArrowDown');
    await expect(selects.nth(at)).not.toHaveValue('');
  }
  await check(page, question);
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spokenInQuiz[locale];

  turn()(`${locale}: every type of question of Zalando is solved by keyboard alone`, async ({ page }) => {
    const single = await openQuizOf(page, locale, 'single');
    await enter(page, single);
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    await expect(single.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowUp');
    await expect(single.getByRole('radio', { name: words.sure, exact: true })).toBeChecked();
    await check(page, single);

    const multiple = questionOf(page, 'multiple');
    await enter(page, multiple);
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await expect(multiple.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await check(page, multiple);
    const options = await multiple.getByRole('checkbox').count();
    await expect(multiple.getByTestId('quiz-feedback').locator('li'), 'each option is judged').toHaveCount(options);

    const order = questionOf(page, 'order');
    const places = order.locator('ol.quiz-order > li');
    const text = (place: number) => places.nth(place).locator('.order-text').innerText();
    const [first, second, third] = [await text(0), await text(1), await text(2)];
    const named = first.replace(/\.$/, '');
    await enter(page, order);
    await tabTo(page, order.getByRole('button', { name: `${named}: ${words.down}` }));
    await page.keyboard.press('Enter');
    await expect.poll(() => text(1)).toBe(first);
    await expect(order.locator('ol.quiz-order + [aria-live]'), 'the move is said').toContainText('2');
    await expect(order.getByRole('button', { name: `${named}: ${words.down}` })).toBeFocused();
    await tabTo(page, order.getByRole('combobox', { name: `${named}: ${words.place}` }));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => text(2)).toBe(first);
    expect([await text(0), await text(1)]).toEqual([second, third]);
    await check(page, order);
    await expect(order.getByTestId('quiz-feedback').locator('ol > li')).toHaveCount(await places.count());

    const hotspot = questionOf(page, 'hotspot');
    await enter(page, hotspot);
    await page.keyboard.press('ArrowDown');
    await expect(hotspot.locator('.quiz-spot[data-chosen=true]')).toHaveCount(1);
    await check(page, hotspot);

    await sortByKeyboard(page, questionOf(page, 'classify'));
  });

  test(`${locale}: in Zalando all has a name; a line of an output is picked by keyboard alone, and says what it is`, async ({
    page,
  }) => {
    const question = await openQuizOf(page, locale, 'line');
    await expectNames(page);
    await expect(question.getByRole('group').first()).toContainText(words.made);
    await enter(page, question);
    await page.keyboard.press('ArrowDown');
    await expect(question.getByRole('radio', { name: /^coredns-\S+ 0\/1 CrashLoopBackOff 9 / })).toBeChecked();
    await page.keyboard.press('ArrowUp');
    await expect(question.getByRole('radio', { name: /OOMKilled/ })).toBeChecked();
    await check(page, question);
    await expect(question.getByTestId('quiz-feedback').locator('code').first()).toContainText('OOMKilled');
  });

  test(`${locale}: in NRE Labs all has a name; a number is typed and checked by keyboard alone`, async ({ page }) => {
    const question = await openQuizOf(page, locale, 'numeric');
    await expectNames(page);
    await enter(page, question);
    await page.keyboard.type('1,5 min');
    await expect(question.getByRole('textbox', { name: words.number })).toHaveValue('1,5 min');
    await page.keyboard.press('Enter');
    await expectExplained(question);
    await expect(question.getByTestId('quiz-feedback')).toContainText(words.partly);
  });

  test(`${locale}: in Target all has a name; a match question is solved by keyboard alone, by select and by picking up`, async ({
    page,
  }) => {
    const question = await openQuizOf(page, locale, 'match');
    await expectNames(page);
    await sortByKeyboard(page, question);
  });
}
