import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures';
import { type Locale, locales } from './locales';

/** What a facilitator reads and presses at the presenter, per language. */
const spoken = {
  nl: {
    long: '50 minuten',
    roleplay: /^Rollenspel/,
    begin: 'Begin de sessie',
    back: 'Terug',
    black: 'Zwart scherm',
    reveal: 'Onthul',
    revealed: 'onthuld',
    decide: 'Toon wat er toen gebeurde',
    over: 'Sluit af en maak het verslag',
    decided: 'Het team keek in de console',
    option: /^B In de console/,
    here: 'Toon hier',
    leave: 'Terug naar het begeleidersscherm',
    report: 'Verslag van de sessie',
    looked: 'Waar we op letten',
    text: 'Bewaar als tekst',
    uncounted: /: 0\b/,
  },
  en: {
    long: '50 minutes',
    roleplay: /^Role-play/,
    begin: 'Start the session',
    back: 'Back',
    black: 'Black screen',
    reveal: 'Reveal',
    revealed: 'revealed',
    decide: 'Show what was done then',
    over: 'Finish and make the report',
    decided: 'The team looked in the console',
    option: /^B In the console/,
    here: 'Show here',
    leave: 'Back to the facilitator view',
    report: 'Report of the session',
    looked: 'What we looked for',
    text: 'Save as text',
    uncounted: /: 0\b/,
  },
} satisfies Record<Locale, object>;

/** On a phone the words of each language wrap in their own way; on a larger screen they have a line to themselves. */
const phone = { width: 390, height: 844 };
const sizes = {
  nl: [phone, { width: 768, height: 1024 }],
  en: [phone, { width: 1024, height: 768 }],
} satisfies Record<Locale, object>;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

  async function begin(page: Page, ...choices: (string | RegExp)[]): Promise<void> {
    await page.goto(`/${locale}/session/nunl`);
    for (const name of choices) await page.getByRole('radio', { name }).check();
    await page.getByRole('button', { name: words.begin }).click();
    await expect(page.locator('.presenter-running')).toBeVisible();
  }

  test(`${locale}: every item begins at its title, with the time and what comes next in view`, async ({ page }) => {
    test.slow();
    for (const size of sizes[locale]) {
      await page.setViewportSize(size);
      await begin(page);
      const next = page.locator('.presenter-next');
      const title = page.getByRole('heading', { level: 2 }).first();
      while ((await next.textContent()) !== words.over) {
        await expect(title).toBeInViewport({ ratio: 0.95 });
        await expect(page.getByRole('timer')).toBeInViewport({ ratio: 0.95 });
        await expect(page.getByRole('button', { name: words.black })).toBeInViewport({ ratio: 0.95 });
        await expect(next).toBeInViewport({ ratio: 0.95 });
        const before = await title.textContent();
        await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
        await next.click();
        if ((await title.textContent()) === before) await page.evaluate(() => scrollTo(0, 0));
        else await expect(title).toBeFocused();
      }
      await next.click();
      await expect(page.getByRole('heading', { name: words.report })).toBeInViewport({ ratio: 0.95 });
      await expect(page.getByRole('heading', { name: words.report })).toBeFocused();
    }
  });

  turn()(`${locale}: one press too many gives nothing away, and going back closes an outcome`, async ({ page }) => {
    await begin(page, words.long);
    const next = page.locator('.presenter-next');
    const seen = page.locator('.presenter-view');
    await next.click();
    await next.click();
    await next.dblclick();
    await expect(next).toHaveText(words.decide);
    await next.dblclick();
    await expect(seen).toContainText(words.decided);
    await page.getByRole('button', { name: words.back, exact: true }).click();
    await expect(next).toHaveText(words.decide);
    await expect(seen).not.toContainText(words.decided);

    await page.keyboard.press('ArrowLeft');
    const before = await next.textContent();
    for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('ArrowRight');
    await page.keyboard.up('ArrowRight');
    await expect(next).not.toHaveText(before ?? '');
    await expect(next).toHaveText(words.decide);
    await next.focus();
    for (let repeats = 0; repeats < 5; repeats += 1) await page.keyboard.down('Enter');
    await page.keyboard.up('Enter');
    await expect(seen).toContainText(words.decided);
  });

  test(`${locale}: a revealed card and an outcome are heard, and the keyboard stays where it was`, async ({ page }) => {
    await begin(page, words.long);
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const heard = page.locator('.presenter-item > [aria-live]');
    await expect(heard).toHaveText('');
    await page.getByRole('button', { name: words.reveal, exact: true }).first().press('Enter');
    await expect(page.getByRole('button', { name: words.revealed, exact: true }).first()).toBeFocused();
    await expect(heard).not.toHaveText('');
    await page.keyboard.press('PageDown');
    await expect(heard).toHaveText('');
    await page.keyboard.press('PageDown');
    await expect(heard).toContainText(words.decided);
  });

  turn()(`${locale}: hands are typed as they come, by the letter that the room calls`, async ({ page }) => {
    await begin(page, words.long);
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('PageDown');
    const hands = page.getByRole('textbox', { name: words.option });
    await hands.pressSequentially('5');
    await hands.press('Backspace');
    await expect(hands).toHaveValue('');
    await hands.pressSequentially('0');
    await hands.pressSequentially('12');
    await expect(hands).toHaveValue('12');
    await hands.fill('');
    await page.locator('.presenter-next').click();
    await expect(page.locator('.presenter-view')).not.toContainText(words.uncounted);
  });

  turn()(`${locale}: after a reload one screen alone still shows the room’s view`, async ({ page }) => {
    await begin(page);
    await page.getByRole('button', { name: words.here }).click();
    await page.reload();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.getByRole('button', { name: words.leave }).click();
    await page.reload();
    await expect(page.getByRole('button', { name: words.here })).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  turn()(`${locale}: the report of a role-play counts no hands that nobody raised`, async ({ page }) => {
    await begin(page, words.roleplay);
    const next = page.locator('.presenter-next');
    for (let presses = 0; (await next.count()) > 0 && presses < 60; presses += 1) {
      await expect(page.locator('.presenter-view')).not.toContainText(words.uncounted);
      await next.click();
    }
    await expect(page.getByRole('heading', { name: words.looked })).toBeVisible();
    await expect(page.locator('.session-report')).not.toContainText(words.uncounted);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: words.text }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^kettingreactie-nunl-\d{4}-\d\d-\d\d\.txt$/);
    expect(await readFile(await download.path(), 'utf8')).not.toMatch(words.uncounted);
  });
}
