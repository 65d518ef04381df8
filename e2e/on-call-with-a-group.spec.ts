import type { Page } from '@playwright/test';
import { axeFindings } from './axe';
import { expect, inTurn, test } from './fixtures';
import { answer, beginWithPhones, joinWith, liveWords, phone } from './live';
import { type Locale, locales } from './locales';

const spoken = {
  nl: {
    begin: 'Begin on call',
    resume: 'Ga verder met on call',
    leave: 'Terug naar de agenda',
    undo: 'Neem de laatste stap terug',
    tell: 'Toon het verslag aan de groep',
    ask: 'Wat doen we nu?',
    hands: (move: string) => new RegExp(`^Handen voor \\w: ${move}`),
    take: (move: string) => new RegExp(`^Doe dit ?: ${move}`),
    nodes: 'Bekijk de nodes',
    close: 'Sluit het incident',
    notReady: 'workers staan er 2 op NotReady',
    most: 'meeste stemmen',
    byPhone: 'via telefoon: 1',
    early: 'was het nog niet voorbij',
    present: 'Open het scherm voor de groep',
    end: 'Beëindig de sessie nu',
    endPanel: 'Stoppen en wissen',
    did: 'Wat we deden toen we dienst hadden',
    votes: '2 van de 3 stemmen',
  },
  en: {
    begin: 'Go on call',
    resume: 'Continue being on call',
    leave: 'Back to the agenda',
    undo: 'Take back the last move',
    tell: 'Show the report to the group',
    ask: 'What do we do now?',
    hands: (move: string) => new RegExp(`^Hands for \\w: ${move}`),
    take: (move: string) => new RegExp(`^Do this ?: ${move}`),
    nodes: 'List the nodes',
    close: 'Close the incident',
    notReady: 'Of the five workers, 2 are NotReady',
    most: 'most votes',
    byPhone: 'by phone: 1',
    early: 'it was not over',
    present: 'Open the group screen',
    end: 'End the session now',
    endPanel: 'End and delete',
    did: 'What we did while on call',
    votes: '2 of 3 votes',
  },
} satisfies Record<Locale, object>;

test.describe.configure({ timeout: 120_000 });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

  turn()(
    `${locale}: a group votes by hand on what to do, the facilitator decides, by keyboard alone`,
    async ({ page, context }) => {
      await page.goto(`/${locale}/session/nunl#main`);
      await page.getByRole('button', { name: liveWords[locale].begin }).click();
      const [room] = await Promise.all([
        context.waitForEvent('page'),
        page.getByRole('button', { name: words.present }).click(),
      ]);
      const press = async (name: string | RegExp) => {
        await page.getByRole('button', { name }).first().focus();
        await page.keyboard.press('Enter');
      };
      await press(words.begin);
      await expect(room.getByRole('heading', { name: words.ask })).toBeVisible();
      await expect(room.getByRole('img')).toBeVisible();
      await page.getByRole('textbox', { name: words.hands(words.nodes) }).focus();
      await page.keyboard.type('3');
      await expect(page.locator('[data-most]')).toContainText(words.most);
      await expect(room.locator('html')).not.toContainText(words.notReady);
      await expect(room.locator('html')).not.toContainText(words.most);
      expect(await axeFindings(page), 'at the facilitator').toEqual([]);
      expect(await axeFindings(room), 'on the screen').toEqual([]);

      // what was decided is on the screen, and can be taken back
      await press(words.take(words.nodes));
      await expect(room.getByText(words.notReady)).toBeVisible();
      await expect(page.locator('.presenter-play h2').first()).toBeFocused();
      await press(words.undo);
      await expect(room.getByText(words.notReady)).toHaveCount(0);
      await press(words.take(words.nodes));

      // kept over a reload, left and taken up again
      await page.reload();
      await expect(page.getByText(words.notReady).first()).toBeVisible();
      await press(words.leave);
      await expect(room.getByText(words.notReady)).toHaveCount(0);
      await press(words.resume);
      await expect(room.getByText(words.notReady)).toBeVisible();

      await press(words.take(words.close));
      await press(words.tell);
      await expect(room.getByText(words.early)).toBeVisible();
      expect(await axeFindings(page), 'at the facilitator, with the report').toEqual([]);
      expect(await axeFindings(room), 'on the screen, with the report').toEqual([]);
      await page.locator('.presenter-next').click();
      await expect(page.locator('.presenter-item')).toBeVisible();
    },
  );

  test(`${locale}: phones vote on the next move, and see no more than the group has found out`, async ({
    page: host,
    device,
  }) => {
    const code = await beginWithPhones(host, locale);
    const other: Locale = locale === 'nl' ? 'en' : 'nl';
    const small = { ...phone, viewport: { width: 320, height: 640 } };
    const phones = [await device(small), await device(phone), await device(phone)] as const;
    const speaks = [locale, other, locale] as const;
    for (const [at, each] of phones.entries()) await joinWith(each, speaks[at] ?? locale, code);
    await host.getByRole('button', { name: words.begin }).click();

    const [first, second, third] = phones;
    const nodesAt = await optionAt(first, words.nodes);
    await answer(first, locale, nodesAt);
    await answer(second, other, nodesAt);
    await answer(third, locale, 0);
    await expect(first.getByText(liveWords[locale].received)).toBeVisible();
    const row = host.locator('[data-most]');
    await expect(row).toContainText(words.nodes);
    await expect(row).toContainText(words.byPhone.replace('1', '2'));
    for (const each of phones) await expect(each.locator('body')).not.toContainText('NotReady');
    expect(await axeFindings(first), 'on a phone').toEqual([]);
    expect(await sideways(first)).toBeLessThanOrEqual(0);

    await host.getByRole('button', { name: words.take(words.nodes) }).click();
    await expect(first.getByText(words.notReady)).toBeVisible();
    await expect(second.getByText(spoken[other].notReady)).toBeVisible();
    await expect(first.locator('.phone-option').first()).toBeVisible();

    await host.getByRole('button', { name: words.take(words.close) }).click();
    await host.getByRole('button', { name: words.tell }).click();
    await expect(first.getByText(words.early)).toBeVisible();
    await expect(second.getByText(spoken[other].early)).toBeVisible();
    expect(await sideways(first)).toBeLessThanOrEqual(0);
    expect(await axeFindings(first), 'on a phone, with the report').toEqual([]);

    // what was done, and how many were for it, stands in the report of the session
    await host.locator('summary', { hasText: words.endPanel }).click();
    await host.getByRole('button', { name: words.end }).click();
    await expect(host.locator('.session-report')).toContainText(words.did);
    await expect(host.locator('.session-report')).toContainText(words.votes);
  });
}

async function optionAt(page: Page, name: string): Promise<number> {
  await expect(page.locator('.phone-option').first()).toBeVisible();
  const texts = await page.locator('.phone-option').allInnerTexts();
  return texts.findIndex((text) => text.includes(name));
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
