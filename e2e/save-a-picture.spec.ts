import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const save = { nl: 'Bewaar als SVG', en: 'Save as SVG' };
const savePng = { nl: 'Bewaar als PNG', en: 'Save as PNG' };
const gone = { nl: 'Je browser gaf geen', en: 'Your browser gave no' };
const step = { nl: 'Kettingreactie, Target, stap 4 van 12:', en: 'Chain Reaction, Target, step 4 of 12:' };

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
    const source = await page.content();
    expect(await page.locator('svg').evaluate(rulesBroken)).toEqual([]);
    await expect(page.locator('svg > title')).toContainText(step[locale]);
    await expect(page.locator('svg > desc')).not.toBeEmpty();
    const credit = (await page.locator('svg > text').allTextContents()).join('');
    expect(credit).toContain('CC BY 4.0');
    expect(credit).toMatch(new RegExp(`http://localhost:\\d+/${locale}/cases/target#sidecars-wake-up$`));
    expect(source).toContain('rdf:resource="https://creativecommons.org/licenses/by/4.0/"');
    expect(await page.locator('svg').evaluate(labelsOutside)).toEqual([]);
    expect(source).not.toMatch(/(lab|lch|rgba?|url)\(/);
    expect(source).not.toContain('class=');
  });
}

for (const locale of locales) {
  const turn = inTurn(locale);
  turn()(
    `${locale}: a picture is saved as pixels too; what the browser refuses to save is said, and what else will do`,
    async ({ page }, testInfo) => {
      await page.goto(`/${locale}/cases/target#sidecars-wake-up`);
      const path = testInfo.outputPath('drawing.svg');
      await (await saved(page, save[locale])).saveAs(path);
      const file = await saved(page, savePng[locale]);
      expect(file.suggestedFilename()).toBe('target-4.png');
      const pixels = Buffer.concat(await (await file.createReadStream()).toArray());
      const svg = readFileSync(path, 'utf8');
      const drawing = ['width', 'height'].map((side) =>
        Number(svg.match(new RegExp(`<svg[^>]* ${side}="(\\d+)"`))?.[1]),
      );
      expect([pixels.readUInt32BE(16), pixels.readUInt32BE(20)], 'twice as sharp').toEqual(
        drawing.map((side) => 2 * side),
      );
      expect(pixels.byteLength, 'not in one colour').toBeGreaterThan(20_000);

      const said = page.locator('[aria-live]').filter({ hasText: gone[locale] });
      await page.evaluate(() => {
        HTMLCanvasElement.prototype.toBlob = (done) => done(null);
      });
      await page.getByRole('button', { name: savePng[locale] }).click();
      await expect(said).toContainText(`PNG`);
      await saved(page, save[locale]);
      await expect(said).toHaveCount(0);
      await page.evaluate(() => {
        URL.createObjectURL = () => {
          throw new Error('refused');
        };
      });
      await page.getByRole('button', { name: save[locale] }).click();
      await expect(said).toContainText(`${gone[locale]} SVG`);
      await expect(page.locator('html')).not.toHaveAttribute('data-theme');
    },
  );
}

test('a picture is saved on light paper, by day, by night and in colours that the reader chose', async ({ page }) => {
  await page.goto('/nl/cases/zalando#lookups-multiply');
  const texts: string[] = [];
  for (const media of [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    const chunks = await (await (await saved(page, save.nl)).createReadStream()).toArray();
    texts.push(Buffer.concat(chunks).toString());
  }
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).toBe(texts[0]);
});

async function saved(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name }).click();
  return await download;
}

/** What programs other than browsers would draw otherwise; each of these was seen in one of them. */
function rulesBroken(picture: Element): string[] {
  const all = [...picture.querySelectorAll('*')];
  const texts = all.filter((each) => each.nodeName === 'text');
  const isHalo = (text: Element) => text.hasAttribute('aria-hidden');
  const halosAfterLetters = [...picture.querySelectorAll('[data-node]')].filter((node) => {
    const kinds = [...node.querySelectorAll('text')].map(isHalo);
    return kinds.length === 0 || kinds.lastIndexOf(true) > kinds.indexOf(false) || !kinds.includes(true);
  });
  const faces = picture.getAttribute('font-family') ?? '';
  return [
    ...all.filter((each) => each.hasAttribute('style')).map(({ nodeName }) => `${nodeName} has a style`),
    ...all.filter(({ nodeName }) => nodeName === 'tspan' || nodeName === 'pattern').map(({ nodeName }) => nodeName),
    ...texts.filter((text) => !text.hasAttribute('textLength')).map((text) => `${text.textContent} has no length`),
    ...texts
      .filter((text) => !isHalo(text) && text.hasAttribute('stroke'))
      .map((text) => `${text.textContent} is stroked`),
    ...all.filter((each) => each.hasAttribute('paint-order')).map(() => 'paint-order'),
    ...all
      .filter((each) => each.getAttribute('fill') === 'none' && each.hasAttribute('fill-opacity'))
      .map(() => 'an opacity of no fill'),
    ...halosAfterLetters.map((node) => `the halo of ${node.getAttribute('data-node')}`),
    ...['Liberation Sans Narrow', 'Nimbus Sans Narrow'].filter((face) => !faces.includes(face)),
    ...(picture.getAttribute('stroke') === 'none' ? [] : ['no stroke for what has none']),
  ];
}

/** The labels that do not stand within their node, beside its gauge. */
function labelsOutside(picture: Element): string[] {
  return [...picture.querySelectorAll('[data-node]')].flatMap((node) => {
    const [box] = [...node.querySelectorAll('rect, path')].map((shape) => shape.getBoundingClientRect());
    const gauge = node.querySelector('[data-level]')?.getBoundingClientRect();
    const right = gauge?.left ?? box?.right ?? 0;
    const labels = [...node.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
    const areInside = box && labels.every((label) => label.width > 0 && label.left >= box.left && label.right <= right);
    return areInside && labels.length > 0 ? [] : [node.getAttribute('data-node') ?? ''];
  });
}
