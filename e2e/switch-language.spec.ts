import { casePage } from '../lib/address';
import { uiLabels } from './case';
import { expect, test } from './fixtures';

const pages = ['', '/cases/zalando', '/lessons', '/quiz', '/glossary', '/sources', '/about', '/data'];

test('the switch leads to the same page in the other language, and back', async ({ page }) => {
  const back = page.getByRole('link', { name: uiLabels.en.other });
  for (const path of pages) {
    await page.goto(`/nl${path}`);
    await page.getByRole('link', { name: uiLabels.nl.other }).click();
    await expect(page).toHaveURL(new RegExp(`/en${path}$`));
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(back).toHaveAttribute('href', new RegExp(`/nl${path}$`));
  }
  await back.click();
  await expect(page).toHaveURL(new RegExp(`/nl${pages.at(-1)}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
});

test('the switch stays on the step, also for who has to scroll up to it, and leaves the only cookie', async ({
  page,
  context,
}) => {
  await page.clock.install();
  await page.goto('/nl/cases/zalando');
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: uiLabels.nl.forward }).click();
  await expect(page.getByRole('slider')).toHaveValue('3');
  const { hash } = new URL(page.url());
  expect(await context.cookies()).toEqual([]);
  await page.clock.runFor(5000);
  await page.getByRole('link', { name: uiLabels.nl.other }).click();
  await expect(page).toHaveURL(new RegExp(`/en/cases/zalando${hash}$`));
  await expect(page.getByRole('slider')).toHaveValue('3');
  expect((await context.cookies()).map(({ name, value }) => `${name}=${value}`)).toEqual(['locale=en']);
});

test('the switch keeps a prediction that is half filled in, until it is answered or left, and stays on a question', async ({
  page,
}) => {
  await page.goto('/nl/cases/zalando#clients-try-again');
  await page.locator('.prediction-invite').first().click();
  const form = page.locator('form.prediction');
  await form.locator('.explore-choices input').nth(1).check();
  await form.locator('.prediction-certainty input').nth(2).check();
  await page.getByRole('link', { name: uiLabels.nl.other }).evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(form).toBeInViewport();
  await expect(form.locator('.explore-choices input').nth(1)).toBeChecked();
  await expect(form.locator('.prediction-certainty input').nth(2)).toBeChecked();
  await page.getByRole('button', { name: uiLabels.en.back }).click();
  await expect(form).toHaveCount(0);
  await page.getByRole('link', { name: uiLabels.en.other }).evaluate((link: HTMLElement) => link.click());
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
  await expect(form).toHaveCount(0);
  const fifth = page.locator('.quiz-question').nth(4);
  await fifth.evaluate((question) => question.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.getByRole('link', { name: uiLabels.nl.other }).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/cases\/zalando#question-/);
  await expect(fifth).toBeInViewport();
});

test('the switch stays at the top for who reads there', async ({ page }) => {
  await page.clock.install();
  await page.goto('/nl/cases/zalando#quiz');
  await expect(page.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
  await expect(page.locator('.model-simulator')).toBeVisible(); // what still grows would hold a scroll on its way
  await page.keyboard.press('Control+Home');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(0);
  const link = page.getByRole('link', { name: uiLabels.nl.other });
  // the last scroll may still have to be told
  await expect(async () => {
    await page.clock.runFor(2200);
    await link.dispatchEvent('pointerdown');
    expect(await link.getAttribute('href')).toMatch(/\/en\/cases\/zalando$/);
  }).toPass();
  await link.click();
  await expect(page).toHaveURL(/\/en\/cases\/zalando$/);
});

test('the switch keeps the knobs of a model, and lands on it', async ({ page }) => {
  await page.goto('/nl/cases/target?k-clusters=5#model');
  await expect(page.locator('.model-simulator .model-result')).toBeVisible({ timeout: 20_000 });
  await page.getByRole('link', { name: uiLabels.nl.other }).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/en\/cases\/target\?k-clusters=5#model$/);
  await page.getByRole('link', { name: uiLabels.en.other }).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(/\/nl\/cases\/target\?k-clusters=5#model$/);
});

test('the switch keeps the step for who opens it in another tab', async ({ page, context }) => {
  await page.goto('/nl/cases/zalando');
  for (let step = 0; step < 3; step++) await page.getByRole('button', { name: uiLabels.nl.forward }).click();
  await expect(page.getByRole('slider')).toHaveValue('3');
  const { hash } = new URL(page.url());
  const link = page.getByRole('link', { name: uiLabels.nl.other });
  for (const press of [() => link.click({ button: 'middle' }), () => link.click({ modifiers: ['ControlOrMeta'] })]) {
    await link.evaluate((each: HTMLAnchorElement, own) => each.setAttribute('href', own), casePage('en', 'zalando'));
    const [other] = await Promise.all([context.waitForEvent('page'), press()]);
    await expect(other).toHaveURL(new RegExp(`/en/cases/zalando${hash}$`));
    await other.close();
  }
});

test('the switch takes a running session along', async ({ page }) => {
  await page.goto('/nl/session/nunl');
  await page.getByRole('button', { name: 'Begin de sessie' }).click();
  await expect(page.getByText('Onderdeel 1 van')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page.getByText('Onderdeel 2 van')).toBeVisible();
  await expect(page).toHaveURL(/#session-\d+$/);
  const { hash } = new URL(page.url());
  await page.evaluate(() => scrollTo(0, 900));
  await page.getByRole('link', { name: uiLabels.nl.other }).evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(new RegExp(`/en/session/nunl${hash}$`));
  await expect(page.getByText('Part 2 of')).toBeVisible();
});

test('the choice is remembered for the entrance', async ({ page }) => {
  await page.goto('/nl');
  await page.getByRole('link', { name: uiLabels.nl.other }).click();
  await page.goto('/');
  await expect(page).toHaveURL(/\/en$/);
});
