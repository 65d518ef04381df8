import type { BrowserContext, Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures';
import { type Locale, locales } from './locales';

/** What a facilitator presses and what a room reads, per language. */
const spoken = {
  nl: {
    long: '50 minuten',
    begin: 'Begin de sessie',
    resume: /^Ga verder met de sessie/,
    present: 'Open het scherm voor de groep',
    again: 'Open het opnieuw',
    gone: 'Het scherm voor de groep is gesloten.',
    reveal: 'Onthul',
    grafana: 'Grafana doet precies hetzelfde',
    decide: 'Toon wat er toen gebeurde',
    decided: 'Het team keek in de console',
    predict: 'Toon wat er gebeurde',
    was: 'zo ging het',
    black: 'Zwart scherm',
    here: 'Toon hier',
    leave: 'Terug naar het begeleidersscherm',
    over: 'Sluit af en maak het verslag',
    actions: 'Wat gaan jullie doen, en wie pakt het op?',
    report: 'Verslag van de sessie',
    thanks: 'Dank jullie wel.',
    kept: /^Teamsessie over NU\.nl/,
    erase: 'Wis NU.nl',
    yes: 'Ja, wis',
    none: 'Nog niets',
    count: 'handen: 5',
    unstored: 'bewaart niets',
  },
  en: {
    long: '50 minutes',
    begin: 'Start the session',
    resume: /^Continue the session/,
    present: 'Open the group screen',
    again: 'Open it again',
    gone: 'The group screen is closed.',
    reveal: 'Reveal',
    grafana: 'Grafana does exactly the same',
    decide: 'Show what was done then',
    decided: 'The team looked in the console',
    predict: 'Show what happened',
    was: 'how it went',
    black: 'Black screen',
    here: 'Show here',
    leave: 'Back to the facilitator view',
    over: 'Finish and make the report',
    actions: 'What will you do, and who takes it on?',
    report: 'Report of the session',
    thanks: 'Thank you all.',
    kept: /^Team session on NU\.nl/,
    erase: 'Erase NU.nl',
    yes: 'Yes, erase',
    none: 'Nothing yet',
    count: 'hands: 5',
    unstored: 'stores nothing',
  },
} satisfies Record<Locale, object>;

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

  turn()(
    `${locale}: a whole session at the presenter and in the room, from alert to report`,
    async ({ page, context }) => {
      test.slow();
      await page.goto(`/${locale}/session/nunl`);
      await page.getByRole('radio', { name: words.long }).check();
      await page.getByRole('button', { name: words.begin }).click();
      let room = await present(page, context, words.present);
      const next = page.locator('.presenter-next');

      // a card is in the room once it is revealed, and the keys of a clicker work in either window
      await page.keyboard.press('PageDown');
      await room.keyboard.press('ArrowRight');
      await expect(page.getByRole('button', { name: words.reveal })).not.toHaveCount(0);
      await expect(room.locator('html')).not.toContainText(words.grafana);
      await page.getByRole('button', { name: words.reveal }).nth(1).click();
      await expect(room.getByText(words.grafana)).toBeVisible();

      // reloads keep the place; so does a closed window, which is offered again
      await page.reload();
      await room.reload();
      await expect(room.getByText(words.grafana)).toBeVisible();
      await room.close();
      await expect(page.getByRole('status').filter({ hasText: words.gone })).toBeVisible();
      room = await present(page, context, words.again);
      await expect(room.getByText(words.grafana)).toBeVisible();

      // hands and what was done stay at the presenter until it shows them
      await next.click();
      await page.getByRole('textbox', { name: /^B / }).fill('5');
      await expect(next).toHaveText(words.decide);
      await expect(room.getByRole('listitem')).toHaveCount(3);
      await expect(room.locator('html')).not.toContainText(words.decided);
      await expect(room.locator('html')).not.toContainText(words.count);
      await next.click();
      await expect(room.getByText(words.decided)).toBeVisible();
      await expect(room.getByText(words.count)).toBeVisible();

      // left in the middle and found again
      await page.goto(`/${locale}`);
      await page.goto(`/${locale}/session/nunl`);
      await page.getByRole('button', { name: words.resume }).click();
      await expect(page.getByText(words.decided).first()).toBeVisible();

      // black from the presenter or with a clicker, whatever it sends and whichever window hears it
      await page.getByRole('button', { name: words.black }).click();
      await expect(room.locator('.audience')).toHaveAttribute('data-black', '');
      await room.keyboard.press('.');
      await expect(room.getByText(words.decided)).toBeVisible();
      await page.keyboard.press('Shift+B');
      await expect(room.locator('.audience')).toHaveAttribute('data-black', '');
      await room.keyboard.press('b');
      await expect(room.getByText(words.decided)).toBeVisible();

      // the diagram is there for the story, the answer to a prediction only after its reveal
      await goOnTo(page, words.predict);
      await expect(room.getByRole('img')).toBeVisible();
      await expect(room.getByText(words.was)).toHaveCount(0);
      await next.click();
      await expect(room.getByText(words.was)).toBeVisible();

      // one screen alone
      await page.getByRole('button', { name: words.here }).click();
      await expect(page.getByRole('dialog').getByText(words.was)).toBeVisible();
      await page.getByRole('dialog').getByRole('button', { name: words.leave }).click();

      await goOnTo(page, words.over);
      await page.getByRole('textbox', { name: words.actions }).fill('Limits on every pod.');
      await next.click();
      await expect(room.getByText(words.thanks)).toBeVisible();
      await expect(page.getByRole('heading', { name: words.report })).toBeVisible();
      await expect(page.getByText('Limits on every pod.')).toBeVisible();
      await expect(page.getByText(words.decided).first()).toBeVisible();

      await page.goto(`/${locale}/data`);
      await expect(page.getByText(words.kept)).toBeVisible();
      await page.getByRole('button', { name: words.erase }).click();
      await page.getByRole('button', { name: words.yes }).click();
      await expect(page.getByText(words.none)).toBeVisible();
    },
  );

  turn()(
    `${locale}: without storage the presenter says that nothing is kept, and the room follows all the same`,
    async ({ page, context }) => {
      await context.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      });
      await page.goto(`/${locale}/session/nunl`);
      await page.getByRole('button', { name: words.begin }).click();
      await expect(page.locator('[aria-live]').filter({ hasText: words.unstored })).toBeInViewport();
      await present(page, context, words.present);
    },
  );
}

async function present(presenter: Page, context: BrowserContext, name: string): Promise<Page> {
  const [room] = await Promise.all([context.waitForEvent('page'), presenter.getByRole('button', { name }).click()]);
  await expect(room.locator('.scene')).toBeVisible();
  return room;
}

async function goOnTo(presenter: Page, action: string): Promise<void> {
  const next = presenter.locator('.presenter-next');
  for (let presses = 0; presses < 40 && (await next.textContent()) !== action; presses += 1) await next.click();
  await expect(next).toHaveText(action);
}
