import type { Page } from '@playwright/test';
import { uiLabels } from './case';
import { expect, test } from './fixtures';

const words = uiLabels.nl;

/** Pages, and what a reader does there to see the parts that come later. */
const visits: Record<string, (page: Page) => Promise<unknown>> = {
  '/nl': (page) => page.keyboard.press('/'),
  '/nl/cases/zalando#clients-try-again': async (page) => {
    await page.getByRole('button', { name: words.forward }).click();
    await expect(page.locator('.prediction')).toBeVisible();
    await page.locator('.quiz-question input[type=radio]').first().check();
    await page.getByTestId('quiz-check').first().click();
    await page.locator('#model').scrollIntoViewIfNeeded();
    await expect(page.locator('.model-simulator')).toBeVisible({ timeout: 20_000 });
  },
  '/nl/session/target': (page) => page.mouse.wheel(0, 400),
  '/nl/session/target/audience': (page) => page.mouse.move(90, 90),
  '/nl/lessons': (page) => page.mouse.wheel(0, 400),
  '/nl/quiz': (page) => page.locator('main button').first().click(),
  '/nl/missing': (page) => page.mouse.move(90, 90),
};

/** What each element and what stands before and behind it looks like: where it is, its text and its paint. */
function looks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.body.querySelectorAll('*')].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const name = `${element.tagName} ${element.getAttribute('class')}`;
      const box = [x, y, width, height].map((pixels) => Math.round(pixels)).join(' ');
      const paint = ['', '::before', '::after'].map((part) => {
        const style = getComputedStyle(element, part || null);
        if (part && style.content === 'none') return '';
        const { content, display, color, backgroundColor, backgroundImage, border, outline, font, opacity } = style;
        const { position, transform, fill, stroke, textDecoration, visibility, margin, padding } = style;
        const all = [content, display, color, backgroundColor, backgroundImage, border, outline, font, opacity];
        return [...all, position, transform, fill, stroke, textDecoration, visibility, margin, padding].join('|');
      });
      return `${name} ${box} ${paint.join(' ')}`;
    }),
  );
}

/** The page as the whole stylesheet of the site would have it. */
async function withWholeStylesheet(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const [link] = document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet][disabled]');
    if (!link) throw new Error('the stylesheet of Next.js is gone');
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    link.media = 'all';
    link.disabled = false;
    await loaded;
    await document.fonts.ready;
  });
}

for (const [path, act] of Object.entries(visits)) {
  test(`${path}: what is left of the stylesheet is all that the page needs, on screen and on paper`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(path);
    await page.mouse.move(9, 9);
    await page.mouse.move(90, 90);
    await expect(page.locator('[data-hydrated=false]')).toHaveCount(0);
    await act(page);
    // nothing lies below the pointer, whatever moves
    await page.mouse.move(0, 0);
    await page.waitForLoadState('networkidle');
    const [screen, paper] = [await atRest(page), await onPaper(page)];
    await withWholeStylesheet(page);
    expect(await atRest(page)).toEqual(screen);
    expect(await onPaper(page)).toEqual(paper);
  });
}

/** What the page looks like at its head, once it no longer moves. */
async function atRest(page: Page): Promise<string[]> {
  await page.evaluate(async () => {
    await document.fonts.ready;
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await page.waitForFunction(async () => {
    const boxes = () =>
      JSON.stringify([...document.body.querySelectorAll('*')].map((element) => element.getBoundingClientRect()));
    const before = boxes();
    // what is still to come gets its turn
    await new Promise((resolve) => setTimeout(resolve, 200));
    return before === boxes() && document.getAnimations().every(({ playState }) => playState !== 'running');
  });
  return looks(page);
}

async function onPaper(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const seen = await atRest(page);
  await page.emulateMedia({ media: 'screen' });
  return seen;
}
