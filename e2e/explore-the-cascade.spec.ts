import { axeFindings } from './axe';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const own = {
  nl: {
    loops: 'Toon lussen',
    walk: 'Bekijk per onderdeel',
    second: /^Lus 2/,
    nextStop: 'Verder in de lus',
    stop: 'Stap in de lus: 2 van 2',
    noLoop: 'Dit diagram heeft geen lus.',
    sure: 'zeker',
    answer: 'Bevestig en bekijk',
    right: 'Zo ging het.',
    predicted: 'Je voorspelde: CoreDNS (zeker).',
    strip: 'Alle stappen',
    skipped: 'Deze voorspelling heb je overgeslagen.',
    hidden: 'meer dan je zou denken',
  },
  en: {
    loops: 'Show loops',
    walk: 'Explore part by part',
    second: /^Loop 2/,
    nextStop: 'Forward in the loop',
    stop: 'Loop step 2 of 2',
    noLoop: 'This diagram has no loop.',
    sure: 'sure',
    answer: 'Confirm and reveal',
    right: 'That is how it went.',
    predicted: 'You predicted: CoreDNS (sure).',
    strip: 'All steps',
    skipped: 'You skipped this prediction.',
    hidden: 'more of them than you would think',
  },
};

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = { ...uiLabels[locale], ...own[locale] };

  test.describe(`${locale}: a prediction`, () => {
    test('is answered by keyboard and not given away before; then the step plays and the answer stays', async ({
      page,
    }) => {
      await page.goto(`/${locale}/cases/zalando#clients-try-again`);
      const slider = page.getByRole('slider', { name: words.step });
      const strip = page.getByRole('list', { name: words.strip });
      const ticks = strip.getByRole('link');
      const marks = strip.locator('.health-mark');
      await expect(slider).toHaveValue('3');
      await expect(marks).toHaveCount(4);
      await expect(ticks.nth(4)).toHaveAccessibleName(/\d$/);
      await page.getByRole('button', { name: words.forward }).focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.prediction')).toBeFocused();
      await expect(slider).toHaveValue('3');
      await expect(page.locator('#lookups-multiply')).toBeHidden();
      await expect(marks).toHaveCount(4);
      expect(await page.content()).not.toContain(words.hidden);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      const feedback = page.locator('[data-prediction=first-to-break] .prediction-record');
      await expect(feedback).toBeFocused();
      await expect(feedback).toContainText(words.right);
      await expect(feedback).toContainText(words.hidden);
      await expect(feedback).toBeInViewport();
      await expect(slider).toHaveValue('4');
      await expect(marks).toHaveCount(6);
      await page.getByRole('button', { name: words.last }).click();
      await expect(marks).toHaveCount(await ticks.count());
      await page.getByRole('button', { name: words.first }).click();
      await page.reload();
      await page.mouse.wheel(0, 40);
      await expect(feedback).toContainText(words.predicted);
    });

    for (const [width, height] of [
      [1280, 800],
      [360, 740],
    ] as const)
      turn()(`passed without an answer leads to the head of the next step, ${width} wide`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await page.goto(`/${locale}/cases/zalando#clients-try-again`);
        await page.getByRole('button', { name: words.forward }).click();
        await expect(page.locator('.prediction')).toBeVisible();
        await page.getByRole('button', { name: words.forward }).click();
        await expect(page.locator('#lookups-multiply')).toHaveAttribute('data-current', '');
        await expect(page.locator('#lookups-multiply h3')).toBeInViewport();
        await expect
          .poll(() =>
            page.evaluate(() => {
              const head = document.querySelector('#lookups-multiply h3')?.getBoundingClientRect().top ?? 0;
              const picture = document.querySelector('.cascade-figure')?.getBoundingClientRect();
              const isAbove = picture && picture.left < innerWidth / 2;
              return head - (isAbove ? picture.bottom : 0);
            }),
          )
          .toBeGreaterThan(50);
      });

    turn()('about a node is answered in the picture as well as in the list', async ({ page }) => {
      await page.goto(`/${locale}/cases/zalando#clients-try-again`);
      await page.getByRole('button', { name: words.forward }).dblclick();
      await expect(page.locator('.prediction')).toBeVisible();
      await expect(page.locator('.cascade-picture [data-choice]')).toHaveCount(4);
      await page.locator('.cascade-picture [data-choice=coredns] label').click();
      const prediction = page.locator('.prediction');
      await expect(prediction.getByRole('radio', { name: 'CoreDNS', exact: true })).toBeChecked();
      await prediction.getByRole('radio', { name: words.sure, exact: true }).check();
      await page.getByRole('button', { name: words.answer }).click();
      await expect(page.locator('[data-prediction=first-to-break]')).toContainText(words.predicted);
      await expect(page.locator('[data-choice]')).toHaveCount(0);
    });

    turn()('stops a playing player once, and is skipped with one key', async ({ page }) => {
      await page.clock.install();
      await page.goto(`/${locale}/cases/zalando#clients-try-again`);
      const slider = page.getByRole('slider', { name: words.step });
      await expect(slider).toHaveValue('3');
      await page.getByRole('button', { name: words.play, exact: true }).click();
      await page.clock.runFor(15_000);
      await expect(page.locator('.prediction')).toBeVisible();
      await expect(slider).toHaveValue('3');
      await page.locator('.prediction').press('Escape');
      await expect(slider).toHaveValue('4');
      await expect(page.locator('[data-prediction=first-to-break]')).toContainText(words.skipped);
    });
  });

  turn()(`${locale}: the loops are walked stop by stop, the graph along every edge by keyboard`, async ({ page }) => {
    await page.goto(`/${locale}/cases/zalando`);
    await page.getByRole('button', { name: words.loops }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.locator('[data-loop]')).toHaveCount(9);
    const second = dialog.getByRole('radio', { name: words.second });
    const place = await second.boundingBox();
    await second.check();
    await expect(dialog.locator('[data-loop]')).toHaveCount(2);
    expect(await second.boundingBox(), 'stays under the pointer').toEqual(place);
    await expect(dialog.locator('.dimmed').first()).toBeAttached();
    await expect(dialog.locator('[data-cut]')).toHaveCount(2);
    await dialog.getByRole('button', { name: words.nextStop }).click();
    await expect(dialog).toContainText(words.stop);
    expect(await axeFindings(page, { within: 'dialog' })).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: words.loops })).toBeFocused();

    await page.getByRole('button', { name: words.walk }).click();
    const here = dialog.getByRole('combobox');
    await expect(here).toBeVisible();
    const nodes = await here
      .locator('option')
      .evaluateAll((list) => list.map((each) => each.getAttribute('value') ?? ''));
    let followed = 0;
    for (const node of nodes) {
      await here.selectOption(node);
      const ways = await dialog.locator('section').first().getByRole('button').count();
      for (let way = 0; way < ways; way++) {
        await here.selectOption(node);
        await dialog.locator('section').first().getByRole('button').nth(way).press('Enter');
        await expect(dialog.getByRole('heading', { level: 3 })).toBeFocused();
        followed++;
      }
    }
    expect(followed).toBe(11);
    await here.selectOption('coredns');
    await here.press('l');
    await expect(here, 'a letter in the list chooses from the list').toBeVisible();
    await here.selectOption('coredns');
    await dialog.getByRole('heading', { level: 3 }).focus();
    await page.keyboard.press('ArrowDown');
    await expect(dialog.getByRole('button').nth(1)).toBeFocused();
    await page.keyboard.press('l');
    await expect(dialog.getByRole('radio', { name: words.second })).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  });

  turn()(`${locale}: a case without a loop says so`, async ({ page }) => {
    await page.goto(`/${locale}/cases/turnitin`);
    await page.getByRole('button', { name: words.loops }).click();
    await expect(page.getByRole('dialog')).toContainText(words.noLoop);
  });
}

test('on paper every part stands at every step, and nothing is clipped', async ({ page }) => {
  await page.goto('/nl/cases/civis');
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 680, height: 960 });
  const cells = page.locator('.sheet tbody td');
  await expect(cells).toHaveCount(11 * 12);
  await expect(cells.last()).toBeVisible();
  const over = await page.locator('.sheet table').evaluate((table) => table.getBoundingClientRect().right - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
});
