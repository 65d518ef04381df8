import { locales } from '../lib/locale';
import { expect, test } from './fixtures';

const words = {
  nl: 'Antwoorden bij de toets',
  en: 'Answers to the quiz',
};

for (const locale of locales) {
  test(`${locale}: on paper a case has no chrome, its links are notes and its answers stand last`, async ({ page }) => {
    await page.goto(`/${locale}/cases/zalando`);
    await expect(page.locator('.paper-answers')).toHaveCount(0);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    for (const chrome of [page.getByRole('banner'), page.getByRole('contentinfo'), page.getByRole('navigation')])
      await expect(chrome).toHaveCount(0);
    for (const control of ['.cascade-controls', '.heading-link', '[data-testid=quiz-check]'])
      await expect(page.locator(control).first()).toBeHidden();
    const source = page.locator('#sources ~ ol a[href^=http]').first();
    const note = await source.evaluate((link) => getComputedStyle(link, '::after').content);
    expect(note).toContain(await source.getAttribute('href'));
    await expect(page.getByRole('heading', { name: words[locale] })).toBeVisible();
    const answers = page.locator('.paper-answers > ol > li');
    expect(await answers.count()).toBe(await page.locator('.quiz-question').count());
    expect(await page.locator('.paper-answers').evaluate((part) => getComputedStyle(part).breakBefore)).toBe('page');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.paper-answers')).toHaveCount(0);
  });

  test(`${locale}: every kind of page prints, and nothing on it is clipped`, async ({ page }) => {
    await page.setViewportSize({ width: 660, height: 900 });
    for (const path of ['', '/cases/target', '/glossary', '/sources', '/about']) {
      await page.goto(`/${locale}${path}`);
      await page.emulateMedia({ media: 'print' });
      const clipped = await page.evaluate(() =>
        [...document.querySelectorAll('main *')]
          .filter((part) => part instanceof HTMLElement && part.scrollWidth > part.clientWidth + 1)
          .filter((part) => !['visible', 'clip'].includes(getComputedStyle(part).overflowX) && part.clientWidth > 1)
          .map(({ className }) => className),
      );
      expect(clipped, path).toEqual([]);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, path).toBeLessThanOrEqual(0);
      expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    }
  });
}
