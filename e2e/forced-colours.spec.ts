import type { Page } from '@playwright/test';
import { axeSchemes } from '../lib/a11y-matrix';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

async function openInForcedColours(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(address);
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
}

async function seeAllByDayAndByNight(page: Page): Promise<void> {
  for (const colorScheme of axeSchemes) {
    await page.emulateMedia({ colorScheme });
    expect(await page.evaluate(faintThings), colorScheme).toEqual([]);
  }
}

test.describe('in forced colours', { tag: '@forced-colours' }, () => {
  for (const locale of locales) {
    const turn = inTurn(locale);

    turn()(`${locale}: health, choices and the place in the story stay visible in a case`, async ({ page }) => {
      await openInForcedColours(page, `/${locale}/cases/target`);
      await seeAllByDayAndByNight(page);
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

    turn()(
      `${locale}: a first button and a pressed one differ from the others, and nothing is faint`,
      async ({ page }) => {
        await openInForcedColours(page, `/${locale}/quiz`);
        await seeAllByDayAndByNight(page);
        const first = page.locator('.press-first').first();
        await expect(first).toBeVisible();
        const paints = await first.evaluate((button) => {
          const plain = document.createElement('button');
          plain.className = 'press';
          button.after(plain);
          const pressed = plain.cloneNode();
          plain.after(pressed);
          if (pressed instanceof Element) pressed.setAttribute('aria-pressed', 'true');
          return [button, plain, pressed].map((each) =>
            each instanceof Element ? getComputedStyle(each).backgroundColor : '',
          );
        });
        expect(paints[0]).not.toBe(paints[1]);
        expect(paints[2]).not.toBe(paints[1]);
      },
    );

    for (const path of ['/lessons', '/session/zalando'])
      turn()(`${locale}${path}: buttons, choices and marks stand out as they should`, async ({ page }) => {
        await openInForcedColours(page, `/${locale}${path}`);
        await seeAllByDayAndByNight(page);
      });
  }
});

/** What can hardly be seen: words against what is behind them (4.5), and drawn marks against the page (3). */
function faintThings(): string[] {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const read = (colour: string): number[] => {
    if (!canvas) return [];
    canvas.clearRect(0, 0, 1, 1);
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour: number[]) => {
    const [red = 0, green = 0, blue = 0] = colour.map((part) =>
      part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: number[], other: number[]) => {
    const [high = 0, low = 0] = [light(one), light(other)].toSorted((a, b) => b - a);
    return (high + 0.05) / (low + 0.05);
  };
  const behind = (part: Element | null): number[] => {
    if (!part) return read('Canvas');
    const colour = read(getComputedStyle(part).backgroundColor);
    return (colour[3] ?? 0) > 0 ? colour : behind(part.parentElement);
  };
  const found = new Set<string>();
  for (const part of document.querySelectorAll('button, a, label, select, input, th, td, p, li')) {
    if (!part.checkVisibility() || part.closest('svg') || part.matches(':disabled, [aria-disabled=true]')) continue;
    const told = contrast(read(getComputedStyle(part).color), behind(part));
    if (told < 4.5) found.add(`${part.localName}.${part.className}: ${told.toFixed(2)}`);
  }
  const painted = (part: Element) =>
    [getComputedStyle(part).fill, getComputedStyle(part).stroke].filter((paint) => CSS.supports('color', paint));
  for (const node of document.querySelectorAll('[data-node]')) {
    const shapes = [...node.querySelectorAll('g:first-child > :is(rect, path)')];
    const seen = Math.max(0, ...shapes.flatMap(painted).map((paint) => contrast(read(paint), behind(node))));
    if (seen < 3) found.add(`node ${node.getAttribute('data-node')}: ${seen.toFixed(2)}`);
    const label = node.querySelector('text');
    const [fill = '', halo = ''] = label ? painted(label) : [];
    const told = contrast(read(fill), read(halo));
    if (told < 4.5) found.add(`label of ${node.getAttribute('data-node')}: ${told.toFixed(2)}`);
  }
  return [...found];
}
