import type { BrowserContext, Page } from '@playwright/test';
import { expect, inTurn } from './fixtures';
import { type Locale, locales } from './locales';

const spoken = {
  nl: {
    begin: 'Begin de sessie',
    present: 'Open het scherm voor de groep',
    elsewhere: /^Een ander venster/,
    over: 'Neem over',
  },
  en: {
    begin: 'Start the session',
    present: 'Open the group screen',
    elsewhere: /^Another window/,
    over: 'Take over',
  },
} satisfies Record<Locale, object>;

async function begin(context: BrowserContext, locale: Locale): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`/${locale}/session/nunl`);
  await page.getByRole('button', { name: spoken[locale].begin }).click();
  await expect(page.locator('.presenter-running')).toBeVisible();
  return page;
}

/** Each scene that a room shows within so many milliseconds. */
function scenesDuring(room: Page, time: number): Promise<(string | null | undefined)[]> {
  return room.evaluate(async (wait) => {
    const scenes = new Set<string | null | undefined>();
    const look = () => scenes.add(document.querySelector('.scene')?.getAttribute('data-scene'));
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
    look();
    await new Promise((passed) => setTimeout(passed, wait));
    return [...scenes];
  }, time);
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

  turn()(
    `${locale}: of two desks the room follows the one that was used last, and the other says so`,
    async ({ context }) => {
      const first = await begin(context, locale);
      const [room] = await Promise.all([
        context.waitForEvent('page'),
        first.getByRole('button', { name: words.present }).click(),
      ]);
      const scene = room.locator('.scene');
      await first.keyboard.press('PageDown');
      await expect(scene).toHaveAttribute('data-scene', 'alert');

      const second = await begin(context, locale);
      await expect(scene).toHaveAttribute('data-scene', 'welcome');
      const said = first.getByRole('status').filter({ hasText: words.elsewhere });
      await expect(said).toBeVisible();
      await expect(second.getByText(words.elsewhere)).toHaveCount(0);

      // two rounds of asking later nothing has flipped, and a press in the room moves the desk that leads
      expect(await scenesDuring(room, 6000)).toEqual(['welcome']);
      await room.keyboard.press('PageDown');
      await expect(scene).toHaveAttribute('data-scene', 'alert');
      await expect(second.locator('#presenter-place')).toContainText('2');
      await second.locator('.presenter-next').click();
      await second.locator('.presenter-next').click();
      await second.locator('.presenter-next').click();
      await expect(scene).toHaveAttribute('data-scene', 'question');

      await first.getByRole('button', { name: words.over }).click();
      await expect(scene).toHaveAttribute('data-scene', 'alert');
      await expect(said).toHaveCount(0);
      await expect(second.getByRole('status').filter({ hasText: words.elsewhere })).toBeVisible();

      // who goes on at the other desk leads again, and a desk that closes hands over
      await second.locator('.presenter-next').click();
      await expect(said).toBeVisible();
      await expect(scene).toHaveAttribute('data-scene', 'question');
      await second.close({ runBeforeUnload: true });
      await expect(said).toHaveCount(0);
      await expect(scene).toHaveAttribute('data-scene', 'alert');
    },
  );
}
