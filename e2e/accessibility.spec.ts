import { AxeBuilder } from '@axe-core/playwright';
import { locales } from '../lib/locale';
import { expect, test } from './fixtures';

const cases = ['zalando', 'target', 'nunl', 'civis', 'turnitin', 'nre-labs'];
const pages = [
  '',
  ...cases.map((slug) => `/cases/${slug}`),
  '/lessons',
  '/quiz',
  '/glossary',
  '/sources',
  '/about',
  '/data',
  '/missing',
];

// axe reads each page four times; on a busy machine that takes a while
test.describe.configure({ timeout: 120_000 });

for (const locale of locales) {
  for (const path of pages) {
    test(`${locale}${path}: axe finds nothing by day, by night, on a phone or on a laptop`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/${locale}${path}`);
      await page.keyboard.press('Tab');
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const width of [360, 1280]) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const { violations } = await new AxeBuilder({ page })
            .options({ resultTypes: ['violations'] })
            .setLegacyMode()
            .analyze();
          const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
          expect(found, `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });
  }

  test(`${locale}: no page scrolls sideways from 320 to 1440 px`, async ({ page }) => {
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      for (const width of [320, 360, 480, 640, 768, 1023, 1024, 1280, 1440]) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${path} at ${width} px`).toBe(0);
      }
    }
  });

  test(`${locale}: labels in the diagram are at least 12 px on a phone and stay inside their nodes`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const slug of cases) {
      await page.goto(`/${locale}/cases/${slug}`);
      const drawn = await page.locator('.cascade-picture').evaluate((svg: SVGSVGElement) => {
        const scale = svg.getScreenCTM()?.a ?? 0;
        const labels = [...svg.querySelectorAll('text')].map((text) => {
          const label = text.getBBox();
          const node = text.parentElement instanceof SVGGElement ? text.parentElement.getBBox() : label;
          return { name: text.textContent, size: 14 * scale, out: label.x + label.width > node.x + node.width + 0.5 };
        });
        return labels;
      });
      for (const { name, size, out } of drawn) {
        expect(size, `${slug}: ${name}`).toBeGreaterThanOrEqual(12);
        expect(out, `${slug}: ${name}`).toBe(false);
      }
    }
  });
}

test('day or night is remembered and set before the page is drawn', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/nl');
  await page.getByRole('combobox', { name: 'Kleuren' }).selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.route('**/_next/static/chunks/**', (route) => route.fulfill({ body: '', contentType: 'text/javascript' }));
  await page.goto('/nl/about', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
});
