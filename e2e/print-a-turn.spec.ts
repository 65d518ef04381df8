import { expect, test } from './fixtures';
import { locales } from './locales';
import { clippedText, sheet, sheetsIn } from './paper';

const turn = 'list-nodes.open-grafana.replace-nodes.ask-what-changed.restart-grafana.repair-rule.wait-10.close';

for (const locale of locales) {
  test(`${locale}: the report of a turn on call prints on three sheets, with nothing clipped and nothing to press`, async ({
    page,
  }) => {
    await page.setViewportSize(sheet);
    await page.goto(`/${locale}/on-call/nunl?moves=${turn}`);
    await page.keyboard.press('Tab');
    await expect(page.locator('.on-call-stage[data-hydrated="true"]')).toBeVisible();
    await page.locator('.on-call-start button').first().click();
    await expect(page.locator('.on-call-strip')).toHaveCount(2);
    expect(sheetsIn(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(3);
    await page.emulateMedia({ media: 'print' });
    expect(await clippedText(page, '.on-call-report *')).toEqual([]);
    await expect(page.locator('.on-call .press:visible')).toHaveCount(0);
    await expect(page.locator('.on-call-timelines > div:visible')).toHaveCount(2);
    await expect(page.locator('.on-call-risk svg').first()).toBeVisible();
    await expect(page.locator('.on-call-read')).toBeHidden();
  });
}
