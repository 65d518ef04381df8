import type { Page } from '@playwright/test';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

/** Opens a page at its model and waits until the simulator, fetched on need, is there. */
async function openDesk(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('.model-simulator')).toBeVisible({ timeout: 20_000 });
}

/** What came of it lies against the line of contents and over nothing, with the whole count of goals on one line. */
async function expectWholeBar(page: Page) {
  for (const [width, letters] of [
    [1280, '100%'],
    [1030, '100%'],
    [1024, '100%'],
    [1440, '150%'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
    await page.locator('.model-simulator').evaluate((model) => {
      scrollBy({ top: model.getBoundingClientRect().top + 300, behavior: 'instant' });
    });
    await expect(async () => {
      const { contents, bar, seen, goals } = await page.evaluate(barAtTop);
      const where = `${width} px, letters of ${letters}`;
      expect(contents?.top, where).toBe(0);
      expect(bar?.top, where).toBeLessThanOrEqual(contents?.bottom ?? Number.NaN);
      expect(bar?.top, where).toBeGreaterThan((contents?.bottom ?? Number.NaN) - 3);
      expect(seen?.top, where).toBeGreaterThanOrEqual(bar?.bottom ?? Number.NaN);
      expect(goals.lines, where).toBe(1);
      expect(goals.right, where).toBeLessThanOrEqual((bar?.right ?? Number.NaN) + 0.5);
      expect(goals.right, where).toBeLessThanOrEqual(width);
    }).toPass({ timeout: 10_000 });
  }
}

function barAtTop() {
  const boxOf = (part: string) => document.querySelector(part)?.getBoundingClientRect().toJSON();
  const goals = document.querySelector('.model-to-goals');
  const words = document.createRange();
  if (goals) words.selectNodeContents(goals);
  return {
    contents: boxOf('.case-contents'),
    bar: boxOf('.model-bar'),
    seen: boxOf('.model-see'),
    goals: { lines: goals?.getClientRects().length, right: words.getBoundingClientRect().right },
  };
}

const spoken = {
  nl: {
    seed: 'Startgetal (seed)',
    title: 'Draai zelf aan de knoppen',
    memory: 'Geheugenlimiet per CoreDNS-pod',
    lesson: 'Pas toe: Bewaar wat je al hebt opgezocht',
    calm: 'CoreDNS blijft werken',
    down: '65 minuten zonder DNS. CoreDNS wordt 17 keer',
    minute: 'Minuut',
    reset: 'Terug naar de storing',
    table: 'Dezelfde gegevens als tabel',
    reached: 'bereikt',
    before: 'eerder bereikt',
    count: 'Modeldoelen: 1 van 4',
    play: 'Speel het model af',
    pause: 'Pauzeer het model',
    first: 'Probeer het',
    given: 'al bereikt met deze instellingen',
    none: 'Doelen: 0 van 4',
    source: 'in de storing 0 % uit de bron · te proberen: 90 % aanname',
    repeated: '‘k-retry-chance’ komt meer dan één keer voor',
    noChance: 'Toeval speelt in dit model geen rol',
    clamped: '‘999999’ kan hier niet, het is 2000 geworden',
    unknown: 'Een knop ‘luck’ kent dit model niet',
  },
  en: {
    seed: 'Random seed',
    title: 'Turn the knobs yourself',
    memory: 'Memory limit per CoreDNS pod',
    lesson: 'Apply: Cache what you have looked up',
    calm: 'CoreDNS stays up',
    down: 'without DNS for 65 minutes. CoreDNS is stopped 17 times',
    minute: 'Minute',
    reset: 'Back to the outage',
    table: 'The same data as a table',
    reached: 'reached',
    before: 'reached before',
    count: 'Model goals: 1 of 4',
    play: 'Run the model',
    pause: 'Pause the model',
    first: 'Try it',
    given: 'already met by these settings',
    none: 'Goals: 0 of 4',
    source: 'in the outage 0 % from the source · to try: 90 % assumption',
    repeated: '‘k-retry-chance’ appears more than once',
    noChance: 'Chance plays no part in this model',
    clamped: '‘999999’ is not possible here, so it became 2000',
    unknown: 'This model has no knob ‘luck’',
  },
};

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];
  const address = `/${locale}/cases/zalando`;

  test.describe(`${locale}: the model`, () => {
    turn()(
      'reaches a goal by keyboard alone, goes back to the outage; a link shows another the same run',
      async ({ page, context }) => {
        await openDesk(page, `${address}?fresh#model`);
        const result = page.locator('.model-simulator .model-result');
        await expect(result).toContainText(words.down);
        const memory = page.getByRole('slider', { name: words.memory });
        await memory.focus();
        await page.keyboard.press('ArrowUp');
        await expect(memory).toHaveValue('110');
        await page.keyboard.press('End');
        await expect(memory).toHaveValue('2000');
        await expect(result).toContainText(words.calm);
        await page.keyboard.press('Home');
        await expect(memory).toHaveValue('50');
        await page.getByRole('button', { name: words.lesson }).focus();
        await page.keyboard.press('Enter');
        await expect(result).toContainText(words.calm);
        const goal = page.locator('[data-goal="stay-up-on-100-mi"]');
        await expect(goal).toContainText(words.reached);
        await page.getByRole('button', { name: words.reset }).focus();
        await page.keyboard.press('Enter');
        await expect(result).toContainText(words.down);
        await expect(goal, 'a reached goal stays reached').toContainText(words.before);
        await expect(page).toHaveURL(/zalando\?fresh=?#model$/);

        await memory.fill('70');
        await page.getByRole('checkbox').first().check();
        await expect(page).toHaveURL(/fresh=&k-memory-limit=70&k-resolver-per-node=1#model$/);
        const said = (await result.textContent()) ?? '';
        const drawn = (reader: Page) =>
          reader.locator('.run-chart path').evaluateAll((all) => all.map((path) => path.getAttribute('d')));
        const paths = await drawn(page);
        const other = await context.newPage();
        await openDesk(other, page.url());
        await expect(other.locator('.model-simulator .model-result')).toHaveText(said);
        expect(await drawn(other)).toEqual(paths);
        await other.getByRole('button', { name: words.reset }).click();
        await expect(other.locator('[data-goal="stay-up-on-100-mi"]'), 'on the next visit too').toContainText(
          words.before,
        );
        await other.close();
        await page.goto(`/${locale}`);
        await expect(page.locator('.entry-progress').first()).toContainText(words.count);
      },
    );

    turn()(
      'comes when the reader does; runs, pauses and ends; shows each minute, and what the first thing to try brings',
      async ({ page }) => {
        await page.goto(address);
        await page.keyboard.press('Tab');
        await expect(page.locator('.model-stage')).toHaveAttribute('data-hydrated', 'true');
        await expect(page.locator('.model-simulator')).toHaveCount(0);
        await page.locator('.model-stage').scrollIntoViewIfNeeded();
        await expect(page.locator('.model-simulator')).toBeVisible();
        const coredns = page.locator('.model-simulator [data-node="coredns"]');
        const minute = page.getByRole('slider', { name: words.minute });
        const play = page.getByRole('button', { name: words.play });
        await expect(page.locator('[id$="knob-cached-lookups-notes"]')).toContainText(words.source);
        await expect(coredns).toHaveAttribute('data-health', 'down');
        await minute.fill('2');
        await expect(coredns).toHaveAttribute('data-health', 'healthy');
        await play.click();
        await expect(minute).not.toHaveValue('2');
        await page.getByRole('button', { name: words.pause }).click();
        await expect(play).toBeVisible();
        await minute.fill('119');
        await play.click();
        await expect(minute).toHaveValue('119.5');
        await expect(play).toBeVisible();
        await minute.fill('60');
        await expect(coredns).toHaveAttribute('data-health', 'down');
        const first = page.getByRole('button', { name: words.first });
        await first.click();
        await expect(page.locator('.model-simulator .model-result')).toContainText(words.calm);
        await expect(page.locator('.model-simulator .model-went')).toContainText(words.down);
        await expect(coredns).toHaveAttribute('data-health', 'healthy');
        await expect(minute).toHaveValue('60');
        await first.click();
        await expect(page.locator('.model-simulator .model-went')).toHaveCount(0);
        await test.step('under reduced motion a run still passes, and nothing moves between its steps', async () => {
          await page.emulateMedia({ reducedMotion: 'reduce' });
          await minute.fill('4');
          await expect(coredns).toHaveAttribute('data-health', 'healthy');
          await play.click();
          await expect(coredns).toHaveAttribute('data-health', 'down');
          expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
        });
      },
    );

    turn()('what does not fit in a link is brought within bounds, and that is said', async ({ page }) => {
      await openDesk(
        page,
        `${address}?k-memory-limit=999999&k-luck=7&k-retry-chance=5&k-retry-chance=60&seed=99#model`,
      );
      const note = page.locator('.model-note');
      await expect(note).toContainText(words.clamped);
      await expect(note).toContainText(words.unknown);
      await expect(note).toContainText(words.repeated);
      await expect(note).toContainText(words.noChance);
      await expect(page.getByRole('slider', { name: words.memory })).toHaveValue('2000');
    });
  });

  turn()(
    `${locale}: the number of chance stays as it is typed and settles after that; under more that is said the bar is whole`,
    async ({ page }) => {
      await openDesk(page, `/${locale}/cases/target#model`);
      const seed = page.getByRole('spinbutton', { name: words.seed });
      await expect(seed).toHaveValue('7');
      await seed.click();
      await page.keyboard.press('End');
      await page.keyboard.press('Backspace');
      await expect(seed).toHaveValue('');
      await page.keyboard.type('42');
      await expect(seed).toHaveValue('42');
      await expect(page).toHaveURL(/seed=42/);
      await seed.fill('123456');
      await expect(seed).toHaveValue('123456');
      await page.keyboard.press('Enter');
      await expect(seed).toHaveValue('9999');
      await seed.fill('');
      await page.keyboard.press('Tab');
      await expect(seed).toHaveValue('9999');
      await page.locator('.model-lessons .press').first().click();
      await expectWholeBar(page);
    },
  );

  test(`${locale}: what a link brings about is said, is no goal of the reader’s, and stands whole under the contents`, async ({
    page,
  }) => {
    await openDesk(page, `${address}?k-cached-lookups=90#model`);
    await expect(page.locator('[data-goal="stay-up-on-100-mi"]')).toContainText(words.given);
    await expect(page.locator('.model-to-goals')).toHaveText(words.none);
    await expectWholeBar(page);
  });

  test.describe(`${locale}: the model without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    turn()('shows the outage as it went, as chart and as table', async ({ page }) => {
      await page.goto(address);
      const model = page.getByRole('region', { name: words.title });
      await expect(model.locator('.model-result')).toContainText(words.down);
      await expect(model.locator('.run-chart')).toHaveCount(2);
      await expect(model.locator('.run-chart').first()).toBeVisible();
      await model.getByText(words.table).click();
      await expect(model.getByRole('table')).toBeVisible();
      expect(await model.getByRole('row').count()).toBeGreaterThan(10);
    });
  });
}
