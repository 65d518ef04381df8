import { existsSync } from 'node:fs';
import { axeSchemes, axeWidths, sidewaysWidths, smallestLabel, testedPages, zoomedWindow } from '../lib/a11y-matrix';
import { foldersIn } from '../lib/content/open/folders';
import { axeFindings, colourRules } from './axe';
import { expect, test } from './fixtures';
import { enlargeLetters, fitsLargeLetters } from './letters';
import { locales } from './locales';

const cases = foldersIn('content/cases') ?? [];
const sessions = cases.filter((slug) => existsSync(`content/cases/${slug}/session.yaml`));
const pages = testedPages(cases, sessions);

/** So many landmarks a page may have: who jumps from one to the next is to get through. */
const mostLandmarks = 9;

const phones = [
  { width: 360, height: 740 },
  { width: 320, height: 568 },
];

/** From the widest to the narrowest, and then the window of who zooms in. */
const windows = [
  ...sidewaysWidths
    .map((width) => phones.find((phone) => phone.width === width) ?? { width, height: 800 })
    .toReversed(),
  zoomedWindow,
];

// axe reads each page twice; on a busy machine that takes a while
test.describe.configure({ timeout: 120_000 });

for (const [turn, locale] of locales.entries()) {
  for (const [place, path] of pages.entries()) {
    test(`${locale}${path}: it fits every window, with large letters too, can be pressed and read, and axe finds nothing`, {
      tag: ['@axe', '@sideways', '@labels', '@zoom', '@targets'],
    }, async ({ page }) => {
      await page.goto(`/${locale}${path}`);
      const { landmarks, nested, empty } = await page.evaluate(regions);
      expect.soft(landmarks, 'landmarks').toBeLessThanOrEqual(mostLandmarks);
      expect.soft(nested, 'landmarks in landmarks').toEqual([]);
      expect.soft(empty, 'live regions that the arrow key stops at').toEqual([]);
      for (const size of windows) {
        await page.setViewportSize(size);
        const at = `at ${size.width} by ${size.height} px`;
        expect.soft(await page.evaluate(sideways), `sideways ${at}`).toBe(0);
        if (!path.startsWith('/cases/') || !phones.includes(size)) continue;
        const labels = await page.locator('.cascade-picture').evaluate(labelsOf);
        const wrong = labels.filter(({ size, isOut }) => size < smallestLabel || isOut);
        expect.soft(labels.length).toBeGreaterThan(0);
        expect.soft(wrong, `labels ${at}`).toEqual([]);
      }
      await page.evaluate(() => scrollTo({ top: document.body.scrollHeight / 3, behavior: 'instant' }));
      expect.soft(await page.evaluate(covered), 'at 400 % zoom two thirds are left to the text').toBeLessThan(1 / 3);

      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await page.keyboard.press('Tab');
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
      await expect(page.locator('[data-folded] > noscript:first-child')).toHaveCount(0);
      if (path.startsWith('/cases/')) {
        // the simulator comes to who comes near
        await page.locator('#model').scrollIntoViewIfNeeded();
        await expect(page.locator('.model-simulator')).toBeVisible({ timeout: 20_000 });
        expect.soft(await page.evaluate(sideways), 'sideways with the simulator').toBe(0);
        await page.locator('.model-simulator').scrollIntoViewIfNeeded();
        expect.soft(await page.evaluate(covered), 'at 400 % zoom two thirds are left to the knobs').toBeLessThan(1 / 3);
      }
      for (const [at, width] of axeWidths.entries()) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await page.evaluate(smallThings), `too small at ${width} px`).toEqual([]);
        // each language by day at one width and by night at the other; the next language the other way round
        const colorScheme = axeSchemes[(place + turn + at) % axeSchemes.length];
        await page.emulateMedia({ colorScheme });
        const found = await axeFindings(page, colorScheme === 'dark' ? { rules: colourRules } : {});
        expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
      }

      await page.setViewportSize({ width: 360, height: 740 });
      await enlargeLetters(page);
      await fitsLargeLetters(page);
    });
  }
}

/** What a screen reader jumps to and stops at besides the text. */
function regions(): { landmarks: number; nested: string[]; empty: string[] } {
  const region = ':is(section, form, aside):is([aria-label], [aria-labelledby])';
  const frame = 'main, nav, body > header, header:has(nav), footer:not(:is(section, article, blockquote) footer)';
  const html = (selector: string) => [...document.querySelectorAll(selector)].map((each) => each.outerHTML);
  return {
    landmarks: document.querySelectorAll(`${region}, ${frame}`).length,
    nested: html(`${region} ${region}`),
    empty: html(':is([role=status], [role=alert], [role=log]):empty'),
  };
}

/** How far the page scrolls sideways, in pixels. */
function sideways(): number {
  return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}

/** How large the labels of a diagram are drawn, in pixels, and whether they run out of their nodes. */
function labelsOf(svg: Element): { name: string; size: number; isOut: boolean }[] {
  const scale = (svg instanceof SVGGraphicsElement && svg.getScreenCTM()?.a) || 0;
  return [...svg.querySelectorAll('text')].map((text) => {
    const label = text.getBBox();
    const node = text.parentElement instanceof SVGGElement ? text.parentElement.getBBox() : label;
    return { name: text.textContent, size: 14 * scale, isOut: label.x + label.width > node.x + node.width + 0.5 };
  });
}

/** The share of the window that is taken by what stays in view. */
function covered(): number {
  const fixed = [...document.querySelectorAll('body *')].filter((part) => {
    const { position } = getComputedStyle(part);
    const { top, bottom } = part.getBoundingClientRect();
    return position === 'fixed' || (position === 'sticky' && top < innerHeight && bottom > 0);
  });
  const heights = fixed.map((part) => part.getBoundingClientRect().height);
  return Math.max(0, ...heights) / innerHeight;
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
