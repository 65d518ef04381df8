import { axeSchemes } from '../lib/a11y-matrix';
import { expect, test } from './fixtures';
import { locales } from './locales';

for (const locale of locales) {
  for (const colorScheme of axeSchemes) {
    test(`${locale}: in forced colours, ${colorScheme}, buttons, choices and marks stand out as they should`, {
      tag: '@forced-colours',
    }, async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', colorScheme });
      for (const path of ['/cases/target', '/quiz', '/lessons', '/session/zalando']) {
        await page.goto(`/${locale}${path}`);
        await page.keyboard.press('Tab');
        await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
        expect(await page.evaluate(faintThings), path).toEqual([]);
      }
    });
  }

  test(`${locale}: in forced colours a first button and a pressed one differ from the others`, {
    tag: '@forced-colours',
  }, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(`/${locale}/quiz`);
    await page.keyboard.press('Tab');
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
  });
}

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
