import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, inTurn } from './fixtures';
import { type Locale, locales } from './locales';

const words = {
  nl: {
    save: 'Bewaar als bestand (JSON)',
    back: 'Importeer een bestand',
    all: 'Wis alles',
    yes: 'Ja, wis',
    nothing: 'Nog niets: je hebt',
    erase: 'Wissen',
    parts: '4 van de 4 delen',
    unknown: '‘constructor’ (onbekende casus)',
    stored: /Zalando: 1 nagekeken/,
    changed: 'Er is niets veranderd.',
    aside: 'Bewaar ze als bestand',
    unstored: 'bewaart niets',
  },
  en: {
    save: 'Save as a file (JSON)',
    back: 'Import a file',
    all: 'Erase everything',
    yes: 'Yes, erase',
    nothing: 'Nothing yet: you have',
    erase: 'Erase',
    parts: '4 of the 4 parts',
    unknown: '‘constructor’ (unknown case)',
    stored: /Zalando: 1 checked/,
    changed: 'Nothing was changed.',
    aside: 'Save it as a file',
    unstored: 'stores nothing',
  },
};
/** What an older version stored of an answer. */
const old =
  '{"version":1,"theme":"light","quizzes":{"zalando":{"where-it-began":{"version":1,"chosen":["coredns-itself"],"checked":true}}}}';

/** Opens what is stored, with this in it. */
async function openWith(page: Page, locale: Locale, stored: string): Promise<void> {
  await page.goto('/robots.txt');
  await page.evaluate((text) => localStorage.setItem('kettingreactie', text), stored);
  await page.goto(`/${locale}/data`);
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const own = words[locale];

  turn()(
    `${locale}: stored data of an older version is shown, taken along, erased and put back, from our own file alone`,
    async ({ page }) => {
      await openWith(page, locale, old);
      await expect(page.getByText(own.stored)).toBeVisible({ timeout: 15_000 });
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: own.save }).click();
      const file = await (await download).path();
      expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ version: 2, theme: 'light' });
      await page.getByRole('button', { name: own.all }).click();
      await page.getByRole('button', { name: own.yes }).click();
      await expect(page.getByText(own.nothing)).toBeVisible();
      await expect(page.getByRole('heading', { name: own.erase, exact: true })).toBeFocused();
      await page
        .getByLabel(own.back)
        .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: readFileSync(file) });
      await expect(page.getByText(own.stored)).toBeVisible();

      // a file that is not ours changes nothing
      for (const text of [
        '{',
        '[]',
        '{"version":99,"quizzes":{}}',
        '{"version":2,"quizzes":{},"log":7}',
        ' '.repeat(5_000_000),
      ]) {
        await page
          .getByLabel(own.back)
          .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(text) });
        await expect(page.locator('[aria-live]').getByText(own.changed)).toBeVisible();
        await expect(page.getByText(own.stored)).toBeVisible();
      }
    },
  );

  turn()(
    `${locale}: a case that is not ours is called unknown, and has no more parts than a case has`,
    async ({ page }) => {
      const parts = Object.fromEntries(['a', 'b', 'c', 'd', 'e'].map((part) => [part, 1]));
      const foreign = { version: 2, quizzes: {}, log: [], read: { constructor: parts } };
      await openWith(page, locale, JSON.stringify(foreign));
      await expect(page.getByRole('listitem').getByText(`${own.unknown}: ${own.parts}`)).toBeVisible();
      await expect(page.getByRole('button', { name: own.unknown })).toBeVisible();
    },
  );

  turn()(`${locale}: two files that do not fit together do not cost what was there`, async ({ page }) => {
    const large = (slug: string) => {
      const answer = { version: 1, chosen: ['x'.repeat(879_000)], checked: false };
      return JSON.stringify({ version: 2, quizzes: { [slug]: { a: answer } }, log: [] });
    };
    await openWith(page, locale, large('zalando'));
    const mine = page.getByRole('listitem').getByText(/^Zalando:/);
    await expect(mine).toBeVisible();
    await page
      .getByLabel(own.back)
      .setInputFiles({ name: 'other.json', mimeType: 'application/json', buffer: Buffer.from(large('target')) });
    await expect(page.locator('[aria-live]').getByText(own.changed)).toBeVisible();
    await page.reload();
    await expect(mine).toBeVisible();
  });

  turn()(`${locale}: two texts that can not be read are two files`, async ({ page }) => {
    const texts = ['{"version":97}', '{"version":98}'];
    for (const text of texts) {
      await openWith(page, locale, text);
      await expect(page.getByRole('button', { name: own.aside })).toBeVisible();
    }
    const saved: string[] = [];
    page.on('download', async (download) => saved.push(readFileSync(await download.path(), 'utf8')));
    await page.getByRole('button', { name: own.aside }).click();
    await expect.poll(() => saved.toSorted()).toEqual(texts);
  });

  turn()(`${locale}: what can not be read is set aside whole, to save or throw away`, async ({ page }) => {
    const foreign = `{"version":2,"quizzes":"${'x'.repeat(3_000_000)}"}`;
    await openWith(page, locale, foreign);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: own.aside }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toBe(foreign);
  });

  turn()(`${locale}: without storage the site says so and remembers until the page is left`, async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await page.goto(`/${locale}/cases/zalando`);
    const first = page.locator('li.quiz-question').first();
    await first.getByRole('radio').first().check();
    await first.getByTestId('quiz-check').click();
    await expect(first.getByTestId('quiz-feedback')).toBeFocused();
    await expect(page.locator('[aria-live]').getByText(own.unstored)).toBeInViewport();
  });
}
