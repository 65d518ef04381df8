import type { Page } from '@playwright/test';
import { locales } from '../lib/languages/locale';
import { expect, test } from './fixtures';

const save = { nl: 'Bewaar als SVG', en: 'Save as SVG' };

for (const locale of locales) {
  test(`${locale}: the picture of a step is saved with its credit, and stands alone in any typeface`, async ({
    page,
  }, testInfo) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.goto(`/${locale}/cases/target#sidecars-wake-up`);
    const file = await saved(page, save[locale]);
    expect(file.suggestedFilename()).toBe('target-4.svg');
    const path = testInfo.outputPath('alone.svg');
    await file.saveAs(path);
    await page.goto(`file://${path}`);
    await expect(page.locator('text').last()).toContainText('/cases/target#sidecars-wake-up');
    expect(await page.locator('svg').evaluate(labelsOutside)).toEqual([]);
    const source = await page.content();
    expect(source).not.toMatch(/(lab|lch|rgba)\(/);
    expect(source).not.toContain('class=');
  });
}

test('a picture is saved on light paper, by day and by night', async ({ page }) => {
  await page.goto('/nl/cases/zalando#lookups-multiply');
  const texts: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const chunks = await (await (await saved(page, save.nl)).createReadStream()).toArray();
    texts.push(Buffer.concat(chunks).toString());
  }
  expect(texts[1]).toBe(texts[0]);
});

async function saved(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return await download;
}

/** The labels that do not stand within their node, beside its gauge. */
function labelsOutside(picture: Element): string[] {
  return [...picture.querySelectorAll('[data-node]')].flatMap((node) => {
    const label = node.querySelector('text')?.getBoundingClientRect();
    const [box] = [...node.querySelectorAll('rect, path')].map((shape) => shape.getBoundingClientRect());
    const gauge = node.querySelector('[data-level]')?.getBoundingClientRect();
    const right = gauge?.left ?? box?.right ?? 0;
    const isInside = label && box && label.width > 0 && label.left >= box.left && label.right <= right;
    return isInside ? [] : [node.getAttribute('data-node') ?? ''];
  });
}
