import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const spoken = {
  nl: {
    nothing: 'Nog niets gelezen.',
    read: 'Gelezen: 1 van 4',
    resume: /Zalando/,
    erase: 'Wis Zalando',
    yes: 'Ja, wis',
  },
  en: {
    nothing: 'Nothing read yet.',
    read: 'Read: 1 of 4',
    resume: /Zalando/,
    erase: 'Erase Zalando',
    yes: 'Yes, erase',
  },
};

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

  turn()(`${locale}: what was really read stands on home, with the way back, until it is erased`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 1600 });
    await page.goto(`/${locale}`);
    await page.keyboard.press('Tab');
    const zalando = page.locator('.entry-progress').first();
    await expect(zalando).toHaveText(words.nothing);
    await expect(page.locator('.resume').getByRole('link')).toHaveCount(0);
    await page.goto(`/${locale}/cases/zalando#impact`);
    const kept = () => page.evaluate(() => localStorage.getItem('kettingreactie'));
    await expect.poll(kept, { timeout: 30_000 }).toContain('"impact"');
    await page.goto(`/${locale}`);
    await expect(zalando).toContainText(words.read);
    await page.locator('.resume').getByRole('link', { name: words.resume }).click();
    await expect(page).toHaveURL(/\/cases\/zalando#/);
    await page.goto(`/${locale}/data`);
    await page.getByRole('button', { name: words.erase }).click();
    await page.getByRole('button', { name: words.yes }).click();
    await page.goto(`/${locale}`);
    await expect(zalando).toHaveText(words.nothing);
  });
}

test('where the reader stopped is on the first screen of a phone, and at the case itself', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.addInitScript(() => {
    const place = { at: 3, slug: 'zalando', mark: 'restarts-in-vain' };
    localStorage.setItem('kettingreactie', JSON.stringify({ version: 2, quizzes: {}, log: [], read: {}, place }));
  });
  for (const [locale, reached] of Object.entries({ nl: /^Tot stap \d+ van \d+$/, en: /^Up to step \d+ of \d+$/ })) {
    await page.goto(`/${locale}`);
    await page.mouse.move(9, 9);
    const resume = page.locator('.resume').getByRole('link');
    await expect(resume).toBeInViewport({ ratio: 0.95 });
    await expect(page.locator('.entry-progress').first()).toHaveText(reached);
  }
});

for (const width of [360, 1280]) {
  test(`home does not move when progress appears, ${width} wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.addInitScript(() => {
      const read = { zalando: { situation: 1, failure: 2 }, target: { impact: 3 } };
      const place = { at: 3, slug: 'zalando', mark: 'restarts-in-vain' };
      localStorage.setItem('kettingreactie', JSON.stringify({ version: 2, quizzes: {}, log: [], read, place }));
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          if ('value' in entry)
            sessionStorage.setItem('shift', String(Number(sessionStorage.getItem('shift')) + Number(entry.value)));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('/nl');
    await expect(page.locator('.entry-progress').first()).toContainText('Gelezen: 2 van 4');
    await expect(page.locator('.resume').getByRole('link')).toBeVisible();
    const shift = await page.evaluate(() => sessionStorage.getItem('shift'));
    expect(Number(shift)).toBeLessThanOrEqual(0.02);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('home says nothing of progress', async ({ page }) => {
    await page.goto('/nl');
    await expect(page.locator('.resume').getByRole('link')).toHaveCount(0);
    await expect(page.locator('.entry-progress').first()).toBeHidden();
  });
});
