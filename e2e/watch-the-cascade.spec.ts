import type { Page } from '@playwright/test';
import { foldersIn } from '../lib/content/open/folders';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';
import { comeToRest } from './scroll';

/** The words of health of every node, in order: the state of the picture. */
const state = '.cascade-picture [data-node]';

const cases = foldersIn('content/cases') ?? [];

const laptops = [
  { width: 1024, height: 768 },
  { width: 1280, height: 720 },
  { width: 1280, height: 800 },
  { width: 1366, height: 650 },
  { width: 1366, height: 768 },
  { width: 1440, height: 780 },
  { width: 1536, height: 730 },
  { width: 1920, height: 950 },
];

const phones = [
  { width: 360, height: 640 },
  { width: 360, height: 740 },
  { width: 390, height: 664 },
];

const phonesOnTheirSide = [
  { width: 740, height: 360 },
  { width: 667, height: 375 },
] as const;

/** Brings the page to the middle of the story. */
async function readOn(page: Page): Promise<void> {
  await page.evaluate(() => {
    const steps = document.querySelectorAll('.cascade-step');
    steps[Math.floor(steps.length / 2)]?.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
}

/** Where a part of the page stands in the window, in pixels from its top. */
function edgesOf(page: Page, part: string): Promise<{ top: number; bottom: number }> {
  return page.locator(part).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return { top, bottom };
  });
}

/** The same of several parts, at one moment. */
function allEdges(page: Page, parts: string[]): Promise<({ top: number; bottom: number } | undefined)[]> {
  return page.evaluate(
    (selectors) => selectors.map((selector) => document.querySelector(selector)?.getBoundingClientRect().toJSON()),
    parts,
  );
}

/** On a phone on its side the diagram and its buttons share the window, also once a step is taken. */
async function expectTogether(page: Page, forwardName: string): Promise<void> {
  const picture = page.locator('.cascade-picture');
  const forward = page.getByRole('button', { name: forwardName });
  const slider = page.getByRole('slider');
  for (const [at, size] of phonesOnTheirSide.entries()) {
    await page.setViewportSize(size);
    await picture.evaluate((svg) => svg.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await expect(forward).toBeInViewport({ ratio: 1 });
    await forward.click();
    await expect(slider).toHaveValue(String(at + 1));
    await comeToRest(page);
    for (const part of [picture, forward, slider, page.locator('.cascade-caption')])
      await expect(part).toBeInViewport({ ratio: 0.95 });
  }
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = uiLabels[locale];

  test.describe(`${locale}: the cascade`, () => {
    turn()(
      'an unknown step leaves it at the start; it steps to the end and back through the same states',
      async ({ page }) => {
        // through which states it goes is asked, not how it moves
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await page.goto(`/${locale}/cases/zalando#no-such-step`);
        await expect(page.locator('.cascade')).toHaveAttribute('data-hydrated', 'true');
        const slider = page.getByRole('slider', { name: words.step });
        await expect(slider).toHaveValue('0');
        const picture = () =>
          page
            .locator(state)
            .evaluateAll((nodes) =>
              nodes.map((node) => `${node.getAttribute('data-node')} ${node.getAttribute('data-health')}`).join(),
            );
        const last = Number(await slider.getAttribute('max'));
        const there: string[] = [await picture()];
        for (let step = 1; step <= last; step++) {
          await page.getByRole('button', { name: words.forward }).click();
          if (await page.locator('.cascade-steps [data-veiled]').count()) {
            await page.getByRole('button', { name: words.forward }).click();
          }
          await expect(slider).toHaveValue(String(step));
          there.push(await picture());
        }
        const back: string[] = [await picture()];
        for (let step = last - 1; step >= 0; step--) {
          await page.getByRole('button', { name: words.back }).click();
          await expect(slider).toHaveValue(String(step));
          back.push(await picture());
        }
        expect(back.reverse()).toEqual(there);
        expect(new Set(there).size).toBeGreaterThan(5);
      },
    );

    turn()(
      'jumps to the last and the first step: the address follows, its buttons stay under the hand',
      async ({ page }) => {
        await page.goto(`/${locale}/cases/zalando`);
        const slider = page.getByRole('slider', { name: words.step });
        const steps = await page.locator('.cascade-step').evaluateAll((list) => list.map(({ id }) => id));
        await page.getByRole('button', { name: words.last }).click();
        await expect(slider).toHaveValue(String(steps.length - 1));
        await expect(page).toHaveURL(new RegExp(`#${steps.at(-1)}$`));
        await expect.poll(async () => (await edgesOf(page, '.cascade-step:last-child')).top).toBeLessThan(260);
        await comeToRest(page);
        const { top } = await edgesOf(page, '.cascade-buttons');
        await page.getByRole('button', { name: words.first }).click();
        await expect(page).toHaveURL(new RegExp(`#${steps[0]}$`));
        await expect.poll(async () => (await edgesOf(page, '.cascade-step:first-child')).top).toBeGreaterThan(0);
        await comeToRest(page);
        expect((await edgesOf(page, '.cascade-buttons')).top).toBeCloseTo(top, 0);
        expect((await edgesOf(page, '.cascade-step:first-child')).top).toBeGreaterThan(0);
      },
    );

    turn()(
      'player and story move together, also by presses that come faster than the page is drawn',
      async ({ page }) => {
        await page.goto(`/${locale}/cases/zalando`);
        const slider = page.getByRole('slider', { name: words.step });
        const forward = page.getByRole('button', { name: words.forward, exact: true });
        await forward.hover();
        await expect(page.locator('.cascade')).toHaveAttribute('data-hydrated', 'true');
        await forward.evaluate((button) => {
          for (let press = 0; press < 3; press++) if (button instanceof HTMLElement) button.click();
        });
        await expect(slider).toHaveValue('3');
        await comeToRest(page);
        await expect(slider).toHaveValue('3');
        await page.getByRole('button', { name: words.first }).click();
        await slider.focus();
        for (let press = 0; press < 3; press++) await page.keyboard.press('ArrowRight');
        const fourth = page.locator('.cascade-step').nth(3);
        await expect(fourth).toHaveAttribute('data-current', '');
        await expect(fourth).toBeInViewport();
        await page
          .locator('.cascade-step')
          .nth(6)
          .evaluate((step) => step.scrollIntoView({ block: 'start', behavior: 'instant' }));
        await expect(async () => {
          await page.mouse.wheel(0, 30);
          await expect(slider).toHaveValue('6', { timeout: 500 });
        }).toPass();
      },
    );
  });

  for (const slug of cases) {
    test(`${locale}: the diagram of ${slug} stands whole in every window with all its controls, up to the last step`, {
      tag: '@reduced-motion',
    }, async ({ page }) => {
      // where the story ends is asked, not how it gets there
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.setViewportSize(phonesOnTheirSide[0]);
      await page.goto(`/${locale}/cases/${slug}`);
      if (['zalando', 'civis'].includes(slug)) {
        await expectTogether(page, words.forward);
        await expect(page.locator('.effect').first()).toBeAttached();
        expect(await page.evaluate(() => document.getAnimations().length), 'nothing moves').toBe(0);
      }
      for (const size of laptops) {
        await page.setViewportSize(size);
        await expect(async () => {
          // the story may have followed the player in the new window first
          await readOn(page);
          const [stage, contents, ...parts] = await allEdges(page, [
            '.cascade-stage',
            '.case-contents',
            '.cascade-picture',
            '.cascade-controls',
            '.cascade-tools',
          ]);
          const name = `${size.width} × ${size.height}`;
          expect(stage?.top, name).toBeGreaterThanOrEqual(contents?.bottom ?? Number.NaN);
          expect(stage?.bottom, name).toBeLessThanOrEqual(size.height);
          for (const part of parts) {
            expect(part?.top, name).toBeGreaterThanOrEqual(stage?.top ?? Number.NaN);
            expect(part?.bottom, name).toBeLessThanOrEqual(stage?.bottom ?? Number.NaN);
          }
        }).toPass({ timeout: 5000 });
      }
      for (const size of phones) {
        await page.setViewportSize(size);
        await expect(async () => {
          await readOn(page);
          const [controls, figure] = await allEdges(page, ['.cascade-controls', '.cascade-figure']);
          const name = `${size.width} × ${size.height}`;
          expect(figure?.top, name).toBeGreaterThanOrEqual(0);
          expect(controls?.bottom, name).toBeLessThanOrEqual(size.height);
          const text = (controls?.top ?? Number.NaN) - (figure?.bottom ?? Number.NaN);
          expect(text, `room for text at ${name}`).toBeGreaterThan(190);
        }).toPass({ timeout: 5000 });
      }
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.getByRole('button', { name: words.last }).click();
      await expect(page.locator('.cascade-step').last()).toHaveAttribute('data-current', '');
      await expect.poll(async () => (await edgesOf(page, '.cascade-step:last-child')).top).toBeLessThan(220);
      const { bottom } = await edgesOf(page, '.case-contents');
      expect((await edgesOf(page, '.cascade-stage')).top).toBeGreaterThanOrEqual(bottom);
      // health in words and shape, not in colour alone
      const changes = await page
        .locator('.cascade-step li:has(.health-mark)')
        .evaluateAll((all) =>
          all.map((change) => [change.textContent, change.querySelector('.health-mark')?.innerHTML]),
        );
      expect(changes.length).toBeGreaterThan(8);
      for (const [text, mark] of changes) {
        expect(text).toContain('→');
        expect(mark).toBe('');
      }
    });
  }

  turn()(`${locale}: the diagram stays whole in a new window for who reads ahead of the player`, async ({ page }) => {
    await page.goto(`/${locale}/cases/civis`);
    await readOn(page);
    await expect(page.locator('.cascade[data-hydrated=true]')).toBeVisible();
    for (const size of laptops) {
      await page.setViewportSize(size);
      await expect.poll(async () => (await edgesOf(page, '.cascade-stage')).bottom).toBeLessThanOrEqual(size.height);
    }
  });

  test(`${locale}: on a phone no control lies over another, the rest unfolds, and in a low window they leave the page where it is`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/${locale}/cases/zalando`);
    const more = page.getByRole('button', { name: words.more, exact: true });
    const [left, right] = [
      await page.getByRole('button', { name: words.last }).boundingBox(),
      await more.boundingBox(),
    ];
    expect(right?.x).toBeGreaterThan((left?.x ?? 0) + (left?.width ?? 0));
    expect(left?.width).toBeGreaterThanOrEqual(24);
    const speed = page.getByRole('combobox', { name: words.speed });
    await expect(speed).toBeHidden();
    await more.click();
    await expect(speed).toBeVisible();
    await expect(page.getByRole('button', { name: words.repeat })).toBeInViewport({ ratio: 0.95 });
    await more.click();

    await page.setViewportSize({ width: 320, height: 400 });
    const slider = page.getByRole('slider', { name: words.step });
    const forward = page.getByRole('button', { name: words.forward });
    await forward.scrollIntoViewIfNeeded();
    await forward.click();
    await forward.click();
    await expect(slider).toHaveValue('2');
    await page.mouse.wheel(0, -30);
    await expect(forward).toBeInViewport();
    await expect(slider).toHaveValue('2');
  });
}

test('a link to a step opens at it and says it; another width, or a phone that is turned, leaves the player there', async ({
  page,
}) => {
  const [laptop, phone, onItsSide] = [
    { width: 1280, height: 800 },
    { width: 360, height: 740 },
    { width: 740, height: 360 },
  ] as const;
  await page.setViewportSize(laptop);
  await page.goto('/nl/cases/turnitin#pods-stop-counting');
  const slider = page.getByRole('slider', { name: uiLabels.nl.step });
  const head = page.locator('#pods-stop-counting h3');
  const title = (await head.innerText()).replace(/[\d\s]+$/, '');
  await expect(slider).toHaveValue('4');
  await expect(head).toBeInViewport();
  await expect(page.locator('.cascade > [aria-live=polite]')).toContainText(title);
  for (const [from, to] of [
    [laptop, phone],
    [phone, onItsSide],
  ] as const) {
    await page.setViewportSize(from);
    await page.getByRole('button', { name: uiLabels.nl.play, exact: true }).click();
    for (const size of [to, from]) {
      await page.setViewportSize(size);
      // two frames: the new layout, and what it makes of the scroll
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await expect(slider).toHaveValue('4');
      await expect(head).toBeInViewport();
      await expect(page.getByRole('button', { name: uiLabels.nl.pause })).toBeAttached();
    }
    await page.getByRole('button', { name: uiLabels.nl.pause }).click();
  }
});

test('it plays only when asked, pauses and rests off screen; a new window size or a printout leaves it where it is', async ({
  page,
}) => {
  await page.goto('/nl/cases/zalando');
  const slider = page.getByRole('slider', { name: uiLabels.nl.step });
  const play = page.getByRole('button', { name: uiLabels.nl.play, exact: true });
  const pause = page.getByRole('button', { name: uiLabels.nl.pause });
  await page.mouse.move(9, 9);
  await expect(page.locator('.cascade')).toHaveAttribute('data-hydrated', 'true');
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  await page.clock.runFor(20_000);
  await expect(slider).toHaveValue('0');
  await play.click();
  await page.clock.runFor(8_500);
  await expect(slider).toHaveValue('2');
  await pause.click();
  await page.clock.runFor(20_000);
  await expect(slider).toHaveValue('2');

  await play.click();
  await expect(pause).toBeVisible();
  await page.clock.runFor(4_500);
  await expect(slider).toHaveValue('3');
  await page.setViewportSize({ width: 400, height: 700 });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.paper-moments svg')).toHaveCount(3);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(slider).toHaveValue('3');
  const sources = page.locator('#sources');
  await sources.evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await expect(sources).toBeInViewport();
  await page.clock.runFor(20_000);
  await expect(slider).toHaveValue('3');
  await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
});
