import { existsSync } from 'node:fs';
import { axeSchemes, axeWidths, sidewaysWidths, smallestLabel, testedPages, zoomedWindow } from '../lib/a11y-matrix';
import { foldersIn } from '../lib/content/open/folders';
import { axeFindings, colourRules } from './axe';
import { expect, test } from './fixtures';
import { locales } from './locales';

const cases = foldersIn('content/cases') ?? [];
const sessions = cases.filter((slug) => existsSync(`content/cases/${slug}/session.yaml`));
const pages = testedPages(cases, sessions);

// axe reads each page four times; on a busy machine that takes a while
test.describe.configure({ timeout: 120_000 });

for (const locale of locales) {
  for (const path of pages) {
    test(`${locale}${path}: axe finds nothing by day, by night, on a phone or on a laptop`, { tag: '@axe' }, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(`/${locale}${path}`);
      await page.keyboard.press('Tab');
      for (const colorScheme of axeSchemes) {
        for (const width of axeWidths) {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize({ width, height: 800 });
          const found = await axeFindings(page, colorScheme === 'dark' ? { rules: colourRules } : {});
          expect(found, `${colorScheme}, ${width} px`).toEqual([]);
        }
      }
    });
  }

  test(`${locale}: no page scrolls sideways from a phone to a laptop`, { tag: '@sideways' }, async ({ page }) => {
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      for (const width of sidewaysWidths) {
        await page.setViewportSize({ width, height: 800 });
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `${path} at ${width} px`).toBe(0);
      }
    }
  });

  test(`${locale}: labels in the diagram are at least 12 px on a phone and stay inside their nodes`, {
    tag: '@labels',
  }, async ({ page }) => {
    const phones = [
      { width: 360, height: 740 },
      { width: 320, height: 568 },
    ];
    for (const [slug, phone] of cases.flatMap((slug) => phones.map((phone) => [slug, phone] as const))) {
      await page.setViewportSize(phone);
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
        expect(size, `${slug}: ${name}`).toBeGreaterThanOrEqual(smallestLabel);
        expect(out, `${slug}: ${name}`).toBe(false);
      }
    }
  });
}

for (const locale of locales) {
  test(`${locale}: at 400 % zoom every page can be read and used`, { tag: '@zoom' }, async ({ page }) => {
    await page.setViewportSize(zoomedWindow);
    for (const path of pages) {
      await page.goto(`/${locale}${path}`);
      const { over, covered } = await page.evaluate(() => {
        scrollTo({ top: document.body.scrollHeight / 3, behavior: 'instant' });
        const fixed = [...document.querySelectorAll('body *')].filter((part) => {
          const { position } = getComputedStyle(part);
          const { top, bottom } = part.getBoundingClientRect();
          return position === 'fixed' || (position === 'sticky' && top < innerHeight && bottom > 0);
        });
        const heights = fixed.map((part) => part.getBoundingClientRect().height);
        return {
          over: document.documentElement.scrollWidth - document.documentElement.clientWidth,
          covered: Math.max(0, ...heights) / innerHeight,
        };
      });
      expect(over, path).toBe(0);
      expect(covered, `${path}: what stays in view leaves two thirds to the text`).toBeLessThan(1 / 3);
    }
    await page.goto(`/${locale}/cases/zalando`);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('dns');
    await expect(page.getByRole('option').first()).toBeInViewport();
  });

  test(`${locale}: in forced colours health, choices and the place in the story stay visible`, {
    tag: '@forced-colours',
  }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`/${locale}/cases/zalando`);
    await page.keyboard.press('Tab');
    await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
    const contrasts = await page.evaluate(() => {
      const paper = getComputedStyle(document.documentElement).backgroundColor;
      return ['.cascade-picture rect', '.cascade-picture path', '.cascade-picture text'].map((part) => {
        const drawn = document.querySelector(part);
        const { fill, stroke } = drawn ? getComputedStyle(drawn) : { fill: '', stroke: '' };
        return [fill, stroke].some((colour) => colour !== 'none' && colour !== paper);
      });
    });
    expect(contrasts).toEqual([true, true, true]);
    const marked = await page.evaluate(() => {
      const numbers = [...document.querySelectorAll('.cascade-step-number')].map(
        (number) => getComputedStyle(number).backgroundColor,
      );
      const ticks = [...document.querySelectorAll('.strip-tick')].map(
        (tick) => getComputedStyle(tick).borderBottomWidth !== '0px',
      );
      return { numbers: numbers.map((colour) => colour !== numbers.at(-1)), ticks };
    });
    expect(marked.numbers.filter(Boolean)).toHaveLength(1);
    expect(marked.ticks.filter(Boolean)).toHaveLength(1);
    expect([marked.numbers[0], marked.ticks[0]]).toEqual([true, true]);
    await page.keyboard.press('/');
    await page.getByRole('dialog').getByRole('combobox').fill('dns');
    const chosen = page.getByRole('dialog').getByRole('option', { selected: true });
    expect(await chosen.evaluate((option) => getComputedStyle(option).outlineStyle)).toBe('solid');
  });
}

for (const locale of locales) {
  test(`${locale}: what can be pressed is at least 24 by 24 pixels, and no field makes a phone zoom in`, {
    tag: '@targets',
  }, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const width of axeWidths) {
      await page.setViewportSize({ width, height: 800 });
      for (const path of pages) {
        await page.goto(`/${locale}${path}`);
        await page.keyboard.press('Tab');
        await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
        expect(await page.evaluate(smallThings), `${path || '/'} at ${width} px`).toEqual([]);
      }
    }
  });
}

/** What is too small for a finger (WCAG 2.2, 2.5.8), its label counted in, and what makes iOS zoom. */
function smallThings(): string[] {
  const found = new Set<string>();
  for (const part of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
    if (!part.checkVisibility({ visibilityProperty: true })) continue;
    const pressed = part instanceof HTMLInputElement ? (part.closest('label') ?? part.labels?.[0] ?? part) : part;
    const boxes = [part, pressed].map((each) => each.getBoundingClientRect());
    const [width, height] = (['width', 'height'] as const).map((side) => Math.max(...boxes.map((box) => box[side])));
    const name = `${part.localName}.${part.className} in ${part.parentElement?.localName}.${part.parentElement?.className}`;
    const isShown = width !== undefined && height !== undefined && width > 0 && height > 0;
    if (isShown && (width < 24 || height < 24)) found.add(`${name}: ${width} x ${height}`);
    const isTyped = part.matches('select, textarea, input:not([type=range], [type=radio], [type=checkbox])');
    if (isTyped && Number.parseFloat(getComputedStyle(part).fontSize) < 16) found.add(`${name}: smaller than 16 px`);
  }
  return [...found];
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
