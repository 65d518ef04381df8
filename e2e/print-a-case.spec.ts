import type { Page } from '@playwright/test';
import { locales } from '../lib/languages/locale';
import { expect, test } from './fixtures';

const slugs = ['zalando', 'target', 'nunl', 'civis', 'turnitin', 'nre-labs'];

/** The room for text on a sheet of A4 between the margins of a case, in CSS pixels. */
const sheet = { width: 703, height: 1035 };

for (const locale of locales) {
  for (const slug of slugs) {
    test(`${locale}: ${slug} prints on at most six sheets, its cascade whole and nothing clipped`, async ({ page }) => {
      await page.setViewportSize(sheet);
      await page.goto(`/${locale}/cases/${slug}`);
      await page.mouse.move(9, 9);
      await expect(page.locator('.cascade')).toHaveAttribute('data-hydrated', 'true');
      expect(pagesIn(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(6);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.paper-moments svg')).toHaveCount(3);
      await expect(page.locator('.sheet')).toContainText(`/${locale}/cases/${slug}`);
      expect(await clippedText(page)).toEqual([]);
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.paper-moments')).toHaveCount(0);
    });
  }
}

function pagesIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? Number.NaN;
}

/** What a reader of the sheet would miss: text that runs out of its own box, out of the sheet or out of its node. */
function clippedText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('.case *, .paper *')].filter((part) => part.checkVisibility());
    const cut = shown.filter(
      (part) =>
        part instanceof HTMLElement &&
        part.clientWidth > 1 &&
        getComputedStyle(part).overflowX !== 'visible' &&
        part.scrollWidth > part.clientWidth + 1,
    );
    const beyond = shown.filter((part) => part.getBoundingClientRect().right > innerWidth + 1);
    const outOfNode = [...document.querySelectorAll('.paper-moments [data-node]')].filter((node) => {
      const [box, label] = [node.querySelector('rect, path'), node.querySelector('text')];
      if (!box || !label) return true;
      return label.getBoundingClientRect().right > box.getBoundingClientRect().right + 1;
    });
    return [...cut, ...beyond, ...outOfNode].map((part) => `${part.tagName} ${part.textContent?.slice(0, 40)}`);
  });
}
