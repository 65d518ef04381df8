import { axeFindings } from './axe';
import { uiLabels } from './case';
import { expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const own = {
  nl: {
    close: 'Sluit',
    notHappened: 'is niet gebeurd',
    withLesson: 'Met deze les',
    both: 'Allebei',
    sooner: 'Eerder',
    unshown: 'Deze les is niet te tekenen.',
  },
  en: {
    close: 'Close',
    notHappened: 'did not happen',
    withLesson: 'With this lesson',
    both: 'Both',
    sooner: 'Sooner',
    unshown: 'This lesson can’t be drawn.',
  },
};

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = { ...uiLabels[locale], ...own[locale] };

  turn()(`${locale}: a lesson lies beside what happened, under one set of controls`, async ({ page }) => {
    await page.goto(`/${locale}/cases/zalando#with-monitor-from-outside`);
    const dialog = page.getByRole('dialog');
    await expect(dialog).toContainText(words.notHappened);
    await expect(dialog).toContainText(words.sooner);
    const pictures = dialog.locator('.cascade-picture');
    await expect(pictures).toHaveCount(2);
    const health = (picture: number, node: string) =>
      pictures.nth(picture).locator(`[data-node=${node}]`).getAttribute('data-health');
    await dialog.getByRole('slider').fill('8');
    await expect(pictures.first().locator('[data-node=monitoring]')).toHaveAttribute('data-health', 'down');
    expect(await health(1, 'monitoring')).toBe('healthy');
    expect(await health(1, 'coredns')).toBe('down');
    await expect(dialog.locator('[data-cut]')).toHaveCount(1);
    expect(await axeFindings(page, { within: 'dialog' })).toEqual([]);
    await dialog.getByRole('combobox').selectOption('escalate-in-one-step');
    await expect(dialog).toContainText(words.unshown);
  });

  turn()(
    `${locale}: a lesson opened from the story plays on past a prediction, and its link opens it again`,
    async ({ page }) => {
      await page.clock.install();
      await page.goto(`/${locale}/cases/zalando`);
      const dialog = page.getByRole('dialog');
      const link = page.locator('#with-give-dns-room');
      await link.click();
      await dialog.getByRole('button', { name: words.play, exact: true }).click();
      await expect(dialog.getByRole('button', { name: words.pause })).toBeVisible();
      await page.clock.runFor(20_500);
      await expect(dialog.getByRole('slider')).toHaveValue('5');
      await dialog.getByRole('button', { name: words.close }).click();
      await expect(page.getByRole('button', { name: words.play, exact: true })).toBeAttached();
      await expect(page).toHaveURL(/#coredns-runs-out-of-memory$/);
      for (const _ of ['again', 'and again']) {
        await link.click();
        await expect(dialog).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(dialog).toBeHidden();
      }
      await page.reload();
      await page.keyboard.press('Tab');
      await expect(page.locator('.cascade')).toHaveAttribute('data-hydrated', 'true');
      await expect(dialog).toBeHidden();
    },
  );

  turn()(
    `${locale}: on a laptop both diagrams stand whole in the window; on a phone they swap places, enlarged they hide no button`,
    async ({ page }) => {
      await page.setViewportSize({ width: 1280, height: 800 });
      await page.goto(`/${locale}/cases/civis#with-let-one-ask-for-all`);
      const dialog = page.getByRole('dialog');
      const pictures = dialog.locator('.cascade-picture');
      await expect(pictures).toHaveCount(2);
      await expect(pictures.first()).toBeInViewport({ ratio: 0.95 });
      await expect(pictures.last()).toBeInViewport({ ratio: 0.95 });

      await page.setViewportSize({ width: 360, height: 640 });
      await dialog.getByRole('radio', { name: words.withLesson }).check();
      await expect(pictures.first()).toBeHidden();
      await expect(pictures.last()).toBeVisible();
      await dialog.getByRole('radio', { name: words.both }).check();
      await expect(pictures.first()).toBeVisible();
      await pictures.last().scrollIntoViewIfNeeded();
      await expect(dialog.getByRole('button', { name: words.forward })).toBeInViewport({ ratio: 0.95 });

      await page.setViewportSize({ width: 320, height: 256 });
      await dialog.getByRole('button', { name: words.last }).click();
      expect(await dialog.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      await pictures.last().scrollIntoViewIfNeeded();
      await expect(dialog.getByRole('slider')).not.toBeInViewport();
    },
  );

  turn()(`${locale}: the diagrams of Turnitin stand whole in the window of a laptop too`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(`/${locale}/cases/turnitin#with-leave-room`);
    const pictures = page.getByRole('dialog').locator('.cascade-picture');
    await expect(pictures.first()).toBeInViewport({ ratio: 0.95 });
    await expect(pictures.last()).toBeInViewport({ ratio: 0.95 });
  });

  test(`${locale}: on a phone the labels of the widest diagram stay legible`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto(`/${locale}/cases/nunl#with-limit-every-pod`);
    const label = page.getByRole('dialog').locator('.cascade-picture text').first();
    const size = await label.evaluate(
      (text) =>
        Number.parseFloat(getComputedStyle(text).fontSize) *
        (text instanceof SVGGraphicsElement ? (text.getScreenCTM()?.a ?? 0) : 0),
    );
    expect(size).toBeGreaterThanOrEqual(12);
  });
}
