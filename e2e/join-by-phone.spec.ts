import type { Locator, Page } from '@playwright/test';
import { liveLimits } from '../lib/session/live/live-limits';
import { axeFindings, colourRules } from './axe';
import { expect, inTurn, test } from './fixtures';
import { answer, beginWithPhones, goOnTo, joinWith, liveWords, phone } from './live';
import { locales } from './locales';

test.describe.configure({ timeout: 120_000 });

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = liveWords[locale];

  turn()(
    `${locale}: joining says what is missing, takes a code however it is typed, and remembers who it was, by the longest name too`,
    async ({ page: host, device }) => {
      const code = await beginWithPhones(host, locale);
      const page = await device(phone);
      await page.goto(`/${locale}/join`);
      await page.getByRole('textbox', { name: words.code, exact: true }).fill('K7');
      await page.getByRole('button', { name: words.join, exact: true }).click();
      await expect(page.getByText(words.noCode)).toBeVisible();
      await expect(page.getByRole('textbox', { name: words.code, exact: true })).toBeFocused();
      await page.getByRole('textbox', { name: words.code, exact: true }).fill('CCCCCC9');
      await page.getByRole('button', { name: words.join, exact: true }).click();
      await expect(page.locator('.phone-told').first()).not.toBeEmpty();
      await expect(page.getByText(words.noCode)).toHaveCount(0);

      const typed = `${code.slice(0, 3)} ${code.slice(3)}`.toLowerCase();
      await page.getByRole('textbox', { name: words.code, exact: true }).fill(typed);
      await page.getByRole('textbox', { name: words.name }).fill('Robin');
      await page.getByRole('textbox', { name: words.name }).press('Enter');
      await expect(page.getByText('Robin')).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`/${locale}/join/${code}$`));

      // another page and back, another tab, another name: still the same person
      await page.goto(`/${locale}`);
      await page.goBack();
      await expect(page.getByText('Robin')).toBeVisible();
      await page.getByRole('button', { name: words.rename }).click();
      await page.getByRole('textbox', { name: words.newName }).fill('Robin V.');
      await page.getByRole('button', { name: words.save }).click();
      await expect(page.getByText('Robin V.')).toBeVisible();
      await host.locator('summary', { hasText: words.people }).click();
      await expect(host.locator('.live-people li')).toHaveCount(1);
      await expect(host.locator('.live-people li')).toContainText('Robin V.');

      // the longest name, in one word, widens no page
      const longest = 'W'.repeat(liveLimits.name);
      await page.getByRole('button', { name: words.rename }).click();
      await page.getByRole('textbox', { name: words.newName }).fill(longest);
      await page.getByRole('button', { name: words.save }).click();
      await expect(page.getByText(longest)).toBeVisible();
      await expect(host.locator('.live-people li')).toContainText(longest);
      for (const each of [host, page]) {
        await each.setViewportSize({ width: 320, height: 568 });
        expect(await sideways(each)).toBe(0);
      }
      await host.setViewportSize({ width: 1280, height: 720 });

      // the facilitator finds the session again
      await host.goto(`/${locale}/session/nunl`);
      await host.keyboard.press('Tab');
      await host.getByRole('button', { name: words.resume }).first().click();
      await expect(host.locator('.live-group .live-code').first()).toContainText(code.slice(0, 3));

      // removed is told, and does not come back
      await host.locator('summary', { hasText: words.people }).click();
      await host.getByRole('button', { name: words.remove }).click();
      await host.getByRole('button', { name: words.yesRemove }).click();
      await expect(page.getByText(words.removed)).toBeVisible();
    },
  );

  test(`${locale}: by keyboard alone, with the focus on what is new, and without a finding of axe`, async ({
    page: host,
    device,
  }) => {
    const code = await beginWithPhones(host, locale);
    const page = await device({ ...phone, viewport: { width: 320, height: 568 } });
    await joinWith(page, locale, code);
    await expect(page.locator('.phone-scene')).toBeFocused();
    await goOnTo(host, words.decide);
    await expect(page.locator('.phone-scene')).toBeFocused();

    await page.getByRole('button', { name: words.send }).focus();
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.chooseFirst)).toBeVisible();
    await expect(page.locator('.phone-option input').first()).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: words.send })).toBeFocused();

    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await axeFindings(page, colorScheme === 'dark' ? { rules: colourRules } : {});
      expect(found, colorScheme).toEqual([]);
      expect(await sideways(page)).toBe(0);
    }
    await page.keyboard.press('Enter');
    await expect(page.getByText(words.received)).toBeVisible();
    expect(await axeFindings(page)).toEqual([]);
    await host.locator('.presenter-next').click();
    await expect(page.locator('.scene-options > [data-was]')).toBeVisible();
    await expect(page.locator('.phone-scene')).toBeFocused();
    expect(await axeFindings(page)).toEqual([]);
  });

  turn()(`${locale}: a double press begins one session and lets in one person`, async ({ page: host, device }) => {
    const page = await device(phone);
    const asked: string[] = [];
    for (const each of [host, page]) {
      each.on('request', (request) => {
        if (request.method() === 'POST') asked.push(new URL(request.url()).pathname.replace(/^.*\/live/, ''));
      });
    }
    await host.goto(`/${locale}/session/nunl#main`);
    await host.getByRole('radio', { name: words.phones }).check();
    await host.getByRole('button', { name: words.begin }).dblclick();
    const code = await host.locator('.live-group .live-code strong').first().innerText();

    // pressed before the scripts have come, which are slow
    await page.route('**/*.js', async (route) => {
      await new Promise((passed) => setTimeout(passed, 500));
      await route.continue();
    });
    await page.goto(`/${locale}/join/${code.replace(' ', '')}`);
    await page.getByRole('button', { name: words.join, exact: true }).dblclick();
    await expect(page.getByText(words.online, { exact: true })).toBeVisible();
    expect(asked).toEqual(['/sessions', '/join']);
  });

  turn()(`${locale}: what closes after a key press gives the focus back`, async ({ page: host, device }) => {
    const code = await beginWithPhones(host, locale);
    const page = await device(phone);
    await joinWith(page, locale, code);
    const press = async (button: Locator, key = 'Enter') => {
      await button.focus();
      await button.press(key);
    };

    const rename = page.getByRole('button', { name: words.rename });
    await press(rename);
    await page.keyboard.type('Robin');
    await page.keyboard.press('Enter');
    await expect(page.getByText('Robin')).toBeVisible();
    await expect(rename).toBeFocused();

    const people = host.locator('summary', { hasText: words.people });
    await press(people);
    const renamed = host.locator('.live-people button').first();
    await press(renamed);
    await press(host.getByRole('button', { name: words.leave }));
    await expect(renamed).toBeFocused();
    await press(host.getByRole('button', { name: words.remove }));
    await press(host.getByRole('button', { name: words.yesRemove }));
    await expect(host.locator('.live-people li')).toHaveCount(0);
    await expect(people).toBeFocused();

    await press(host.locator('summary', { hasText: words.hosts }));
    await press(host.getByRole('button', { name: words.makeHost }));
    await press(host.getByRole('button', { name: words.revoke }));
    await expect(host.getByRole('button', { name: words.revoke })).toHaveCount(0);
    await expect(host.locator('.live-hosts li').last()).toBeFocused();

    await press(host.locator('.live-end summary'));
    const erase = host.getByRole('button', { name: words.erase });
    await press(erase);
    await press(host.getByRole('button', { name: words.keep }));
    await expect(erase).toBeFocused();

    await goOnTo(host, words.decide);
    await press(host.getByRole('button', { name: words.closeNow }));
    await expect(host.getByRole('button', { name: words.reopen })).toBeFocused();
  });

  turn()(`${locale}: an answer given without a line outlives a closed tab`, async ({ page: host, device }) => {
    const code = await beginWithPhones(host, locale);
    const page = await device(phone);
    await joinWith(page, locale, code);
    await goOnTo(host, words.decide);
    await page.route('**/answers*', (route) => route.abort('internetdisconnected'));
    await answer(page, locale, 2);
    await expect(page.getByText(words.kept)).toBeVisible();
    const again = await page.context().newPage();
    await page.close();
    await again.goto(`/${locale}/join/${code}`);
    await expect(again.getByText(words.received)).toBeVisible();
    await expect(host.locator('.phone-votes')).toContainText(words.byPhone('C', 1));
  });
}

function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
