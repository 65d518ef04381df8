import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { locales } from './locales';
import { clippedText, sheet, sheetsIn } from './paper';

const answersTitle = { nl: 'Antwoorden bij de toets', en: 'Answers to the quiz' };

const slugs = ['zalando', 'target', 'nunl', 'civis', 'turnitin', 'nre-labs'];

for (const locale of locales) {
  for (const slug of slugs) {
    test(`${locale}: ${slug} prints on at most six sheets, its cascade whole, nothing clipped, links as notes and answers last`, async ({
      page,
      baseURL,
    }) => {
      await page.setViewportSize(sheet);
      await page.goto(`/${locale}/cases/${slug}`);
      await page.mouse.move(9, 9);
      await expect(page.locator('.cascade')).toHaveAttribute('data-hydrated', 'true');
      await expect(page.locator('.cascade-step[data-current]')).toHaveCount(1);
      expect(sheetsIn(await page.pdf({ format: 'A4', preferCSSPageSize: true }))).toBeLessThanOrEqual(6);
      await expect(page.locator('.paper-answers')).toHaveCount(0);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.paper-moments svg')).toHaveCount(3);
      await expect(page.locator('.paper-foot')).toContainText(`${baseURL}/${locale}/cases/${slug}.`);
      await expect(page.locator('.sheet')).toContainText(`/${locale}/cases/${slug}`);
      expect(await clippedText(page, '.case *, .paper *')).toEqual([]);
      expect(await namesOutOfNodes(page)).toEqual([]);
      expect(await groupsLeftOut(page)).toEqual([]);
      const numbers = await page
        .locator('.cascade-step-number')
        .evaluateAll((all) =>
          all.map((each) => `${getComputedStyle(each).color} ${getComputedStyle(each).backgroundColor}`),
        );
      expect(new Set(numbers).size, 'every step has its number').toBe(1);
      for (const control of ['.cascade-controls', '.heading-link', '[data-testid=quiz-check]'])
        await expect(page.locator(control).first()).toBeHidden();
      const source = page.locator('#sources ~ ol a[href^=http]').first();
      const note = await source.evaluate((link) => getComputedStyle(link, '::after').content);
      expect(note).toContain(await source.getAttribute('href'));
      await expect(page.getByRole('heading', { name: answersTitle[locale] })).toBeVisible();
      await expect(page.locator('.paper-answers > ol > li')).toHaveCount(await page.locator('.quiz-question').count());
      await expect(page.locator('.paper-answers')).toHaveCSS('break-before', 'page');
      await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      await expect(page.locator('.paper-moments, .paper-answers')).toHaveCount(0);
    });
  }
}

test('on a sheet that is as wide as a laptop the last step is no higher than its words', async ({ page }) => {
  await page.setViewportSize({ width: 1100, height: 720 });
  await page.goto('/nl/cases/zalando');
  const step = page.locator('.cascade-step').last();
  const heightOf = () => step.evaluate((row) => row.getBoundingClientRect().height);
  expect(await heightOf()).toBeGreaterThan(500);
  await page.emulateMedia({ media: 'print' });
  expect(await heightOf()).toBeLessThan(300);
});

/** Nodes whose name runs out of them. */
function namesOutOfNodes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const nodes = [...document.querySelectorAll('.paper-moments [data-node]')].filter((node) => {
      const [box, label] = [node.querySelector('rect, path'), node.querySelector('text')];
      if (!box || !label) return true;
      return label.getBoundingClientRect().right > box.getBoundingClientRect().right + 1;
    });
    return nodes.map((node) => `${node.textContent?.slice(0, 40)}`);
  });
}

/** Groups that a question asks to choose from, and does not show. */
function groupsLeftOut(page: Page): Promise<string[]> {
  return page.locator('.quiz-question:has([data-option] select)').evaluateAll((questions) =>
    questions.flatMap((question) => {
      const shown = [...question.querySelectorAll('li')].filter((item) => item.checkVisibility());
      const groups = [...(question.querySelector('select')?.options ?? [])].filter(({ value }) => value);
      return groups.map(({ text }) => text).filter((text) => !shown.some((item) => item.textContent?.includes(text)));
    }),
  );
}
