import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

async function loadedFonts(page: Page): Promise<string[]> {
  await page.waitForLoadState('networkidle');
  const faces = await page.evaluate(() => [...document.fonts].map(({ family, status }) => `${family} ${status}`));
  return faces.filter((face) => /^(?:literata|archivoNarrow) loaded$/.test(face)).sort();
}

const both = ['archivoNarrow loaded', 'literata loaded'];

for (const width of [360, 1280]) {
  test(`${width} px: the fonts come behind the first paint, and move nothing`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/nl/cases/zalando');
    expect(await loadedFonts(page)).toEqual(both);
    const { paint, fonts, shift } = await page.evaluate(async () => {
      const shifts = await new Promise<PerformanceEntryList>((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve([]), 500);
      });
      return {
        paint: performance.getEntriesByName('first-paint')[0]?.startTime ?? 0,
        fonts: performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')),
        shift: shifts.reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0),
      };
    });
    expect(paint).toBeGreaterThan(0);
    expect(fonts).toHaveLength(2);
    for (const { startTime } of fonts) expect(startTime).toBeGreaterThanOrEqual(paint);
    expect(shift).toBeLessThanOrEqual(0.02);
  });
}

test('on the next page the fonts are there from the start', async ({ page }) => {
  await page.goto('/nl');
  expect(await loadedFonts(page)).toEqual(both);
  await page.locator('main a[href="/nl/cases/zalando"]').first().click();
  await page.waitForURL('**/zalando');
  const start = await page.evaluate(() => performance.getEntriesByName('first-paint')[0]?.startTime ?? 0);
  const fonts = await page.evaluate(() =>
    performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')),
  );
  expect(fonts).toHaveLength(2);
  for (const { responseEnd } of fonts) expect(responseEnd).toBeLessThanOrEqual(start);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the fonts come as well', async ({ page }) => {
    const fonts: string[] = [];
    page.on('request', (request) => request.resourceType() === 'font' && fonts.push(request.url()));
    await page.goto('/nl/cases/zalando');
    await expect.poll(() => fonts.length).toBe(2);
  });
});
