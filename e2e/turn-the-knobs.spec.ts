import type { Page } from '@playwright/test';
import { axeFindings, colourRules } from './axe';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

/** Opens a page at its model and waits until the simulator, fetched on need, is there. */
async function openDesk(page: Page, address: string) {
  await page.goto(address);
  await expect(page.locator('.model-simulator')).toBeVisible({ timeout: 20_000 });
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
    turn()('reaches a goal by keyboard alone, and goes back to the outage', async ({ page }) => {
      await openDesk(page, `${address}#model`);
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
      await expect(page).toHaveURL(/zalando#model$/);
      await page.reload();
      await expect(goal, 'on the next visit too').toContainText(words.before);
      await page.goto(`/${locale}`);
      await expect(page.locator('.entry-progress').first()).toContainText(words.count);
    });

    turn()('its result stands whole right under the contents, and over nothing', async ({ page }) => {
      for (const slug of ['zalando', 'target']) {
        await openDesk(page, `/${locale}/cases/${slug}#model`);
        await page.locator('.model-lessons .press').first().click();
        for (const [width, letters] of [
          [1280, '100%'],
          [1030, '100%'],
          [1440, '150%'],
        ] as const) {
          await page.setViewportSize({ width, height: 900 });
          await page.evaluate((size) => document.documentElement.style.setProperty('font-size', size), letters);
          await page.locator('.model-simulator').evaluate((model) => {
            scrollBy({ top: model.getBoundingClientRect().top + 300, behavior: 'instant' });
          });
          const bounds = (selector: string) =>
            page.locator(selector).evaluate((element) => element.getBoundingClientRect().toJSON());
          const where = `${slug} ${width} ${letters}`;
          await expect
            .poll(async () => (await bounds('.model-bar')).top - (await bounds('.case-contents')).bottom, where)
            .toBeLessThanOrEqual(0);
          await expect
            .poll(async () => (await bounds('.model-see')).top - (await bounds('.model-bar')).bottom, where)
            .toBeGreaterThanOrEqual(0);
          expect((await bounds('.model-bar')).top, where).toBeGreaterThan((await bounds('.case-contents')).bottom - 3);
          expect((await bounds('.model-to-goals')).right, where).toBeLessThanOrEqual(width);
        }
        await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
      }
    });

    turn()('runs, pauses and ends, and says what the first thing to try brings about', async ({ page }) => {
      await openDesk(page, `${address}#model`);
      const minute = page.getByRole('slider', { name: words.minute });
      await minute.fill('2');
      await page.getByRole('button', { name: words.play }).click();
      await expect(minute).not.toHaveValue('2');
      await page.getByRole('button', { name: words.pause }).click();
      await expect(page.getByRole('button', { name: words.play })).toBeVisible();
      await minute.fill('119');
      await page.getByRole('button', { name: words.play }).click();
      await expect(minute).toHaveValue('119.5');
      await expect(page.getByRole('button', { name: words.play })).toBeVisible();
      const first = page.getByRole('button', { name: words.first });
      await first.click();
      await expect(page.locator('.model-simulator .model-result')).toContainText(words.calm);
      await expect(page.locator('.model-simulator .model-went')).toContainText(words.down);
      await first.click();
      await expect(page.locator('.model-simulator .model-went')).toHaveCount(0);
    });

    turn()('under reduced motion a run still passes, and nothing moves between its steps', async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await openDesk(page, `${address}#model`);
      const minute = page.getByRole('slider', { name: words.minute });
      await minute.fill('4');
      await page.getByRole('button', { name: words.play }).click();
      await expect(page.locator('.model-simulator [data-node="coredns"]')).toHaveAttribute('data-health', 'down');
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    });

    turn()('the diagram shows the run at the minute of the slider', async ({ page }) => {
      await openDesk(page, `${address}#model`);
      const coredns = page.locator('.model-simulator [data-node="coredns"]');
      const minute = page.getByRole('slider', { name: words.minute });
      await expect(coredns).toHaveAttribute('data-health', 'down');
      await minute.fill('2');
      await expect(coredns).toHaveAttribute('data-health', 'healthy');
      await minute.fill('60');
      await expect(coredns).toHaveAttribute('data-health', 'down');
      await page.getByRole('slider', { name: words.memory }).fill('2000');
      await expect(coredns).toHaveAttribute('data-health', 'healthy');
      await expect(minute).toHaveValue('60');
    });

    turn()('a link carries the setting, and another reader sees the same run', async ({ page, context }) => {
      await openDesk(page, `${address}?fresh#model`);
      await page.getByRole('slider', { name: words.memory }).fill('70');
      await page.getByRole('checkbox').first().check();
      await expect(page).toHaveURL(/fresh=&k-memory-limit=70&k-resolver-per-node=1#model$/);
      const result = (await page.locator('.model-simulator .model-result').textContent()) ?? '';
      const paths = await page
        .locator('.run-chart path')
        .evaluateAll((all) => all.map((path) => path.getAttribute('d')));
      const other = await context.newPage();
      await openDesk(other, page.url());
      await expect(other.locator('.model-simulator .model-result')).toHaveText(result);
      expect(
        await other.locator('.run-chart path').evaluateAll((all) => all.map((path) => path.getAttribute('d'))),
      ).toEqual(paths);
    });

    turn()('what a link brings about is said, and is no goal of the reader’s', async ({ page }) => {
      await openDesk(page, `${address}?k-cached-lookups=90#model`);
      await expect(page.locator('[data-goal="stay-up-on-100-mi"]')).toContainText(words.given);
      await expect(page.locator('.model-to-goals')).toHaveText(words.none);
    });

    turn()('each value beside a knob says where it comes from', async ({ page }) => {
      await openDesk(page, `${address}#model`);
      await expect(page.locator('[id$="knob-cached-lookups-notes"]')).toContainText(words.source);
    });

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
    `${locale}: the number of chance stays as it is typed, and settles once the reader is done`,
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
    },
  );

  test.describe(`${locale}: the model without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });

    test('shows the outage as it went, as chart and as table', async ({ page }) => {
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

for (const slug of ['zalando', 'target', 'nunl', 'civis', 'turnitin', 'nre-labs']) {
  test(`${slug}: the simulator has no axe finding, by day or by night, and fits a phone`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 740 });
    await openDesk(page, `/en/cases/${slug}#model`);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over).toBe(0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const rules = colorScheme === 'dark' ? { rules: colourRules } : {};
      expect(await axeFindings(page, { within: 'section:has(> #model)', ...rules }), colorScheme).toEqual([]);
    }
  });
}

test('the model is fetched only when the reader comes near', async ({ page }) => {
  await page.goto('/nl/cases/zalando');
  await page.keyboard.press('Tab');
  await expect(page.locator('.model-stage')).toHaveAttribute('data-hydrated', 'true');
  await expect(page.locator('.model-simulator')).toHaveCount(0);
  await page.locator('.model-stage').scrollIntoViewIfNeeded();
  await expect(page.locator('.model-simulator')).toBeVisible();
});

for (const locale of locales) {
  test(`${locale}: what came of it lies against the contents line, and the count of goals is whole`, async ({
    page,
  }) => {
    for (const width of [1280, 1024]) {
      await page.setViewportSize({ width, height: 900 });
      await openDesk(page, `/${locale}/cases/zalando?k-cached-lookups=90#model`);
      await page.locator('.run-chart').last().scrollIntoViewIfNeeded();
      const bars = await page.evaluate(() => {
        const contents = document.querySelector('.case-contents')?.getBoundingClientRect();
        const bar = document.querySelector('.model-bar')?.getBoundingClientRect();
        const goals = document.querySelector('.model-to-goals');
        const lines = goals?.getClientRects().length;
        const words = document.createRange();
        if (goals) words.selectNodeContents(goals);
        const over = words.getBoundingClientRect().right - (bar?.right ?? 0);
        return { gap: (bar?.top ?? 99) - (contents?.bottom ?? 0), lines, over, stuck: contents?.top };
      });
      expect(bars.stuck, `${width} px`).toBe(0);
      expect(bars.gap, `${width} px`).toBeLessThanOrEqual(0);
      expect(bars.lines, `${width} px`).toBe(1);
      expect(bars.over, `${width} px`).toBeLessThanOrEqual(0.5);
    }
  });
}
