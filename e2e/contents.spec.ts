import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const words = {
  nl: { contents: 'Inhoud', link: /^Link naar ‘De situatie’/, copied: 'Link gekopieerd' },
  en: { contents: 'Contents', link: /^Link to ‘The situation’/, copied: 'Link copied' },
};

for (const locale of locales) {
  const turn = inTurn(locale);
  const { contents, link, copied } = words[locale];

  test(`${locale}: the contents stay in view on a laptop and say where the reader is; a heading's link is on the line of its last word`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/cases/zalando`);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const apart = await page.locator('.heading-link').evaluateAll((links) =>
        links
          .map((link) => ({ link, line: [...(link.previousElementSibling?.getClientRects() ?? [])].at(-1) }))
          .filter(({ link, line }) => !line || link.getBoundingClientRect().top > line.bottom)
          .map(({ link }) => link.getAttribute('href')),
      );
      expect(apart, `at ${width} px`).toEqual([]);
    }
    const list = page.getByRole('navigation', { name: contents });
    const third = list.getByRole('link', { name: uiLabels[locale].parts[2] });
    await third.click();
    await expect(third).toHaveAttribute('aria-current', 'location');
    await expect(page.locator('#impact')).toBeInViewport();
    await expect(third).toBeInViewport();
    await page.locator('#quiz').evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await expect(list.locator('[aria-current]')).toHaveAttribute('href', '#quiz');
  });

  test(`${locale}: the diagram and its buttons stay clear of the contents`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(`/${locale}/cases/target`);
    const step = page.locator('.cascade-step').nth(5);
    await step.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const bar = await page.getByRole('navigation', { name: contents }).boundingBox();
    const picture = await page.locator('.cascade-picture').boundingBox();
    expect(picture?.y).toBeGreaterThanOrEqual((bar?.y ?? 0) + (bar?.height ?? 0));
    await expect(page.getByRole('button', { name: uiLabels[locale].forward })).toBeInViewport({ ratio: 0.95 });
  });

  turn()(
    `${locale}: on a phone the contents are folded; a heading's link can be copied, and the heading keeps its name`,
    async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      // the contents are folded here: what is said stands beside them
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`/${locale}/cases/zalando`);
      const list = page.getByRole('navigation', { name: contents });
      await expect(list.getByRole('link').first()).toBeHidden();
      await list.getByText(contents).click();
      await expect(list.getByRole('link').first()).toBeVisible();
      await list.getByText(contents).click();
      await page.mouse.move(100, 100);
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
      await page.getByRole('link', { name: link }).click();
      await expect(page.getByText(copied)).toBeInViewport();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/cases\/zalando#situation$/);
      await expect(page.getByRole('heading', { level: 2, name: uiLabels[locale].parts[0], exact: true })).toBeVisible();
    },
  );

  turn()(`${locale}: a step's heading says what happened and nothing else`, async ({ page }) => {
    await page.goto(`/${locale}/cases/turnitin`);
    const headings = page.locator('.cascade-step').getByRole('heading', { level: 3 });
    expect(await headings.count()).toBeGreaterThan(5);
    await expect(headings.locator('a, sup')).toHaveCount(0);
    await expect(headings.filter({ hasText: /16[.:]00/ })).toHaveCount(0);
  });

  turn()(`${locale}: without a repository no page asks to be improved`, async ({ page }) => {
    await page.goto(`/${locale}/about`);
    await expect(page.locator('footer a[href*="/edit/"]')).toHaveCount(0);
  });
}
