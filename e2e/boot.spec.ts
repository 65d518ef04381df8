import type { Locator, Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures';
import { comeToRest } from './scroll';

const slider = 'input[type=range]';

function scriptsOf(page: Page): Locator {
  return page.locator('head script[src^="/_next/"]');
}

for (const { locale, next } of [
  { locale: 'nl', next: 'Volgende stap' },
  { locale: 'en', next: 'Next step' },
] as const) {
  const turn = inTurn(locale);
  turn()(`${locale}: a page that nobody touches fetches the largest of its scripts and runs none`, async ({ page }) => {
    const scripts: string[] = [];
    page.on('request', (request) => request.url().includes('/chunks/') && scripts.push(request.url()));
    await page.goto(`/${locale}/cases/zalando`);
    await expect.poll(() => scripts.length).toBe(1);
    await page.waitForLoadState('networkidle');
    expect(scripts).toHaveLength(1);
    await expect(scriptsOf(page)).toHaveCount(0);
    await expect(page.locator('[data-hydrated="true"]')).toHaveCount(0);
  });

  turn()(
    `${locale}: on a machine with plenty a page that nobody touches works before it is touched`,
    async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperties(navigator, { hardwareConcurrency: { get: () => 8 }, deviceMemory: { get: () => 8 } });
      });
      await page.goto(`/${locale}/quiz`);
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
      expect(await page.locator('[data-hydrated="true"]').count()).toBeGreaterThan(0);
    },
  );

  for (const [sign, path, act] of [
    ['the pointer', '/quiz', (page: Page) => page.mouse.move(100, 100)],
    ['a key', '/cases/zalando', (page: Page) => page.keyboard.press('Tab')],
    ['the wheel', '/quiz', (page: Page) => page.mouse.wheel(0, 200)],
  ] as const) {
    turn()(`${locale}: ${sign} brings every island to life, without a second stylesheet`, async ({ page }) => {
      const stylesheets: string[] = [];
      page.on('request', (request) => request.resourceType() === 'stylesheet' && stylesheets.push(request.url()));
      await page.goto(`/${locale}${path}`);
      await act(page);
      await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
      expect(await page.locator('[data-hydrated="true"]').count()).toBeGreaterThan(0);
      expect(stylesheets).toEqual([]);
    });
  }

  turn()(`${locale}: a click before the player is live counts, once, however late the payload`, async ({ page }) => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/_next/static/payload/**', (route) => arrival.then(() => route.continue()));
    await page.goto(`/${locale}/cases/zalando`);
    await page.getByRole('button', { name: next }).click();
    await expect(scriptsOf(page)).not.toHaveCount(0);
    await expect(page.locator(slider)).toHaveValue('0');
    arrive();
    await expect(page.locator(slider)).toHaveValue('1');
    await page.getByRole('button', { name: next }).click();
    await expect(page.locator(slider)).toHaveValue('2');
  });

  turn()(
    `${locale}: a doubled click before the player is live stops at a question as it does after`,
    async ({ page }) => {
      let arrive = () => {};
      const arrival = new Promise<void>((resolve) => {
        arrive = resolve;
      });
      await page.route('**/_next/static/chunks/**', (route) => arrival.then(() => route.continue()));
      await page.goto(`/${locale}/cases/zalando#clients-try-again`, { waitUntil: 'domcontentloaded' });
      await page.getByRole('button', { name: next }).dblclick();
      arrive();
      await expect(page.locator('.prediction')).toBeVisible();
    },
  );

  for (const [where, place] of [
    ['on in the story', '.cascade-step:last-child'],
    ['on to the quiz', '#quiz'],
  ] as const) {
    turn()(
      `${locale}: who pressed before the player was live, and has scrolled ${where}, stays there, and each press counts`,
      async ({ page }) => {
        let arrive = () => {};
        const arrival = new Promise<void>((resolve) => {
          arrive = resolve;
        });
        await page.route('**/_next/static/chunks/**', (route) => arrival.then(() => route.continue()));
        await page.goto(`/${locale}/cases/zalando`);
        const player = page.locator('.cascade-slider').first();
        const button = page.getByRole('button', { name: next });
        await button.click();
        await button.click();
        await expect(scriptsOf(page)).not.toHaveCount(0);
        await expect(player).toHaveValue('0');
        const read = page.locator(place).first();
        await read.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
        await comeToRest(page);
        const topOf = () => read.evaluate((element) => element.getBoundingClientRect().top);
        const top = await topOf();
        arrive();
        await expect(player).toHaveValue('2');
        await comeToRest(page);
        await expect(read).toBeInViewport();
        expect(Math.abs((await topOf()) - top)).toBeLessThan(100);
        await page.getByRole('button', { name: next }).click();
        await expect(page.locator('[data-current]')).toBeInViewport();
      },
    );
  }

  turn()(`${locale}: a link to a place in the page needs no touch to be live`, async ({ page }) => {
    await page.goto(`/${locale}/about#accessibility`);
    await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
    await expect(page.locator('[data-hydrated="true"]')).not.toHaveCount(0);
  });

  turn()(`${locale}: a reader who left something here finds the page live`, async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem('kept', 'x'));
    await page.goto(`/${locale}/about`);
    await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
    await expect(page.locator('[data-hydrated="true"]')).not.toHaveCount(0);
  });
}

/** When each face began to come, against the first paint of a text, in milliseconds. */
function fontsAfterPaint(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    const fonts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2'));
    return paint ? fonts.map(({ startTime }) => startTime - paint.startTime) : [];
  });
}

test('the text is painted before its fonts are fetched; a second page has them at once', async ({ page }) => {
  await page.goto('/nl');
  await expect.poll(() => fontsAfterPaint(page)).toHaveLength(2);
  expect(Math.min(...(await fontsAfterPaint(page)))).toBeGreaterThan(0);
  await page.goto('/nl/cases/zalando', { referer: page.url() });
  await expect.poll(() => fontsAfterPaint(page)).toHaveLength(2);
  expect(Math.max(...(await fontsAfterPaint(page)))).toBeLessThan(0);
});

test('a page whose link is pointed at is there before it is opened; none comes before, and none twice', async ({
  page,
}) => {
  const pages: string[] = [];
  page.on('request', (request) => request.headers()['sec-purpose'] && pages.push(new URL(request.url()).pathname));
  await page.goto('/nl');
  await page.waitForLoadState('networkidle');
  expect(pages).toEqual([]);
  const lessons = page.locator('a[href="/nl/lessons"]').first();
  const ahead = page.waitForEvent('requestfinished', (request) => request.url().endsWith('/nl/lessons'));
  await lessons.hover();
  await ahead;
  await lessons.click();
  await page.waitForURL('**/nl/lessons');
  const [arrival] = await page
    .evaluate(() => JSON.stringify(performance.getEntriesByType('navigation')))
    .then(JSON.parse);
  expect(arrival.deliveryType).toBe('navigational-prefetch');
  await page.locator('header a[href="/nl"]').first().hover();
  await page.locator('header a[href="/nl/quiz"]').first().hover();
  await expect.poll(() => pages).toEqual(['/nl/lessons', '/nl/quiz']);
});

test('the next case is fetched when the end of the story is near, but not for who wants to save data', async ({
  page,
}) => {
  const next = (request: { url: () => string }) => request.url().endsWith('/nl/cases/civis');
  const asked: string[] = [];
  page.on('request', (request) => next(request) && asked.push(request.url()));
  await page.goto('/nl/cases/nunl');
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  const ahead = page.waitForEvent('requestfinished', next);
  await page.locator('a[rel=next]').scrollIntoViewIfNeeded();
  await ahead;
  await page.addInitScript(() => {
    sessionStorage.clear();
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto('/nl/cases/nunl');
  await page.locator('a[rel=next]').scrollIntoViewIfNeeded();
  await page.locator('header a[href="/nl/quiz"]').first().hover();
  await page.waitForLoadState('networkidle');
  expect(asked).toHaveLength(1);
  await expect(page.locator('[data-near]')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the fonts come by themselves', async ({ page }) => {
    const face = page.waitForRequest('**/*.woff2');
    await page.goto('/nl');
    await face;
  });
});
