import { readFile } from 'node:fs/promises';
import { axeFindings } from './axe';
import { expect, inTurn, test } from './fixtures';
import { answer, beginWithPhones, goOnTo, joinWith, liveWords, phone } from './live';
import { type Locale, locales } from './locales';

test.describe.configure({ timeout: 180_000 });

/** The option that was taken then, once it is shown. */
const shownOption = '.scene-options > [data-was]';

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = liveWords[locale];
  const other: Locale = locale === 'nl' ? 'en' : 'nl';

  turn()(
    `${locale}: facilitator, screen and three phones go through a whole session`,
    async ({ page: host, device }) => {
      const code = await beginWithPhones(host, locale);
      const next = host.locator('.presenter-next');

      // a screen on another device, by a link that is seen once
      await host.locator('summary', { hasText: words.hosts }).click();
      await host.getByRole('button', { name: words.makeScreen }).click();
      const screen = await device();
      await screen.goto((await host.locator('.live-hosts .live-address').innerText()).trim());
      await expect(screen.locator('.live-door')).toContainText(code.slice(0, 3));
      await expect(screen.locator('.qr-code path').last()).toBeAttached();

      // three phones, one of them in the other language
      const phones = [
        { page: await device(phone), locale },
        { page: await device(phone), locale: other },
        { page: await device(phone), locale },
      ] as const;
      for (const each of phones) await joinWith(each.page, each.locale, code);
      const [first, second, third] = phones;
      await expect(host.locator('.live-group')).toContainText(words.connected(3));
      await expect(screen.locator('.live-door')).toContainText(words.connected(3));

      // a question: each answers in their own language, nothing is told before its time
      await goOnTo(host, words.decide);
      await expect(host.locator('.live-left')).toContainText(words.left(3));
      await first.page.locator('.phone-certainty label', { hasText: words.sure }).last().click();
      await answer(first.page, first.locale, 0);
      await answer(second.page, second.locale, 1);
      await expect(first.page.getByText(words.received)).toBeVisible();
      await expect(second.page.getByText(liveWords[other].received)).toBeVisible();
      await expect(host.locator('.live-left')).toContainText(words.left(1));
      await expect(screen.locator('.live-door')).toContainText(words.answered(2, 3));
      await expect(host.locator('.phone-votes')).toContainText(words.byPhone('A', 1));
      for (const page of [screen, ...phones.map((each) => each.page)])
        await expect(page.locator('body')).not.toContainText(words.was);

      // a reload of each comes back to where it was
      for (const page of [host, screen, first.page]) await page.reload();
      await expect(host.locator('.phone-votes')).toContainText(words.byPhone('A', 1));
      await expect(screen.locator('.live-door')).toContainText(words.answered(2, 3));
      await expect(first.page.getByText(words.received)).toBeVisible();

      // a phone that sleeps or has no line keeps its answer and sends it once it is back
      await second.page.context().setOffline(true);
      await expect(second.page.getByText(liveWords[other].offline)).toBeVisible();
      await second.page.getByRole('button', { name: liveWords[other].change }).click();
      await answer(second.page, other, 0);
      await expect(second.page.getByText(liveWords[other].kept)).toBeVisible();
      await second.page.context().setOffline(false);
      await expect(second.page.getByText(liveWords[other].received)).toBeVisible({ timeout: 30_000 });
      await expect(host.locator('.phone-votes')).toContainText(words.byPhone('A', 2));

      // a facilitator and a screen without a line say so and catch up
      await host.context().setOffline(true);
      await screen.context().setOffline(true);
      await answer(third.page, third.locale, 2);
      await expect(third.page.getByText(words.received)).toBeVisible();
      await host.context().setOffline(false);
      await screen.context().setOffline(false);
      await expect(host.locator('.live-left')).toContainText(words.complete, { timeout: 30_000 });
      await expect(screen.locator('.live-door')).toContainText(words.answered(3, 3), { timeout: 30_000 });

      // a second tab of a phone and of the facilitator: one participant, in step
      const tab = await third.page.context().newPage();
      await tab.goto(`/${locale}/join/${code}`);
      await expect(tab.getByText(words.others)).toBeVisible();
      await expect(third.page.getByText(words.others)).toBeVisible();
      await expect(tab.getByText(words.received)).toBeVisible();
      const hostTab = await host.context().newPage();
      await hostTab.goto(host.url());
      await expect(hostTab.locator('.phone-votes')).toContainText(words.byPhone('A', 2));
      await expect(host.locator('.live-group')).toContainText(words.connected(3));

      // the reveal reaches everybody
      await next.click();
      await expect(screen.locator(shownOption)).toBeVisible();
      for (const page of [first.page, third.page, tab]) await expect(page.locator(shownOption)).toBeVisible();
      await expect(hostTab.getByText(words.was).first()).toBeVisible();
      await hostTab.close();

      // what one tab answers the other knows
      await goOnTo(host, words.predict);
      await answer(tab, third.locale, 1);
      for (const page of [tab, third.page]) await expect(page.getByText(words.received)).toBeVisible();
      await tab.close();

      // reopened, closed
      await answer(first.page, first.locale, 1);
      await expect(first.page.getByText(words.received)).toBeVisible();
      await host.getByRole('button', { name: words.closeNow }).click();
      await expect(first.page.getByText(words.closed)).toBeVisible();
      await host.getByRole('button', { name: words.reopen }).click();
      await expect(first.page.getByText(words.received)).toBeVisible();

      // handed over: the second facilitator leads, the first looks on and takes it back
      if (!(await host.getByRole('button', { name: words.makeHost }).isVisible()))
        await host.locator('summary', { hasText: words.hosts }).click();
      await host.getByRole('button', { name: words.makeHost }).click();
      const colleague = await device();
      await colleague.goto((await host.locator('.live-hosts .live-address').innerText()).trim());
      await expect(colleague.getByText(words.looksOn)).toBeVisible();
      await host.getByRole('button', { name: words.handOver }).click();
      await expect(host.getByText(words.looksOn)).toBeVisible();
      await colleague.locator('.presenter-next').click();
      await expect(screen.locator(shownOption)).toBeVisible();
      await expect(host.getByText(words.was).first()).toBeVisible();
      await host.getByRole('button', { name: words.takeOver }).click();
      await expect(host.getByText(words.looksOn)).toHaveCount(0);

      // late, and where the others are; a locked door stays shut
      const late = await device(phone);
      await joinWith(late, locale, code);
      await expect(late.locator(shownOption)).toBeVisible();
      await host.getByRole('button', { name: words.lock }).click();
      await expect(host.getByRole('button', { name: words.unlock })).toBeVisible();
      const shut = await device(phone);
      await shut.goto(`/${locale}/join/${code}`);
      await shut.getByRole('button', { name: words.join, exact: true }).click();
      await expect(shut.locator('.phone-told')).not.toBeEmpty();

      // one is taken out
      await host.locator('summary', { hasText: words.people }).click();
      await host.getByRole('button', { name: words.remove }).last().click();
      await host.getByRole('button', { name: words.yesRemove }).click();
      await expect(host.getByRole('button', { name: words.remove })).toHaveCount(3);

      expect(await axeFindings(host), 'at the facilitator').toEqual([]);
      expect(await axeFindings(screen), 'on the screen').toEqual([]);

      // to the end, with a report in numbers
      await goOnTo(host, words.over);
      await next.click();
      await expect(screen.getByText(words.screenThanks)).toBeVisible();
      await expect(host.getByRole('heading', { name: words.report })).toBeVisible();
      await expect(host.locator('.session-report')).toContainText(': 2');
      const [csv] = await Promise.all([
        host.waitForEvent('download'),
        host.getByRole('button', { name: words.csv }).click(),
      ]);
      expect(await readFile(await csv.path(), 'utf8')).toMatch(/^\uFEFFkind,id,question,option,votes/);
      const [json] = await Promise.all([
        host.waitForEvent('download'),
        host.getByRole('button', { name: words.json }).click(),
      ]);
      expect(JSON.parse(await readFile(await json.path(), 'utf8'))).toMatchObject({ name: 'NU.nl' });

      // and everything is deleted at once
      await host.getByRole('button', { name: words.erase }).click();
      await host.getByRole('button', { name: words.yesErase }).click();
      await expect(host.getByText(words.erased)).toBeVisible();
      await expect(screen.getByText(words.erased)).toBeVisible();
    },
  );

  turn()(`${locale}: a site without a server for it works as before and offers no phones`, async ({ page }) => {
    await page.route('**/health', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<h1>not here</h1>', status: 200 }),
    );
    await page.goto(`/${locale}/session/nunl#main`);
    await expect(page.getByRole('button', { name: words.begin })).toBeVisible();
    await expect(page.getByRole('radio', { name: words.phones })).toHaveCount(0);
    await page.getByRole('button', { name: words.begin }).click();
    await expect(page.locator('.presenter-running')).toBeVisible();
    await page.goto(`/${locale}/join#main`);
    await expect(page.getByText(words.unoffered)).toBeVisible();
  });
}
