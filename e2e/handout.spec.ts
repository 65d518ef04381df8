import { readSession } from '../lib/content/read/read-session';
import { expect, inTurn, test } from './fixtures';
import { type Locale, locales } from './locales';

const papers = {
  nl: { script: 'draaiboek', handout: 'deelnemersblad' },
  en: { script: 'facilitator guide', handout: 'handout' },
};

/** How many letters each choice has that the room meets, in the agenda of so many minutes. */
async function lettersOnScreen(slug: string, locale: Locale): Promise<Record<string, number[]>> {
  const { agendas, decisions, predictions } = (await readSession(slug, locale)).material;
  const lettersIn = (agenda: (typeof agendas)['short']) =>
    agenda.flatMap((item) => ('of' in item ? [(decisions[item.of] ?? predictions[item.of])?.options.length ?? 0] : []));
  return { 25: lettersIn(agendas.short), 50: lettersIn(agendas.long) };
}

for (const locale of locales) {
  const turn = inTurn(locale);
  turn()(
    `${locale}: script and handout of a session print alone, with the choices of their agenda`,
    async ({ page, baseURL }) => {
      await page.addInitScript(() => {
        window.print = () => dispatchEvent(new Event('beforeprint'));
      });
      for (const slug of ['nunl', 'civis', 'nre-labs', 'target', 'turnitin', 'zalando']) {
        await page.goto(`/${locale}/session/${slug}`);
        const letters = await lettersOnScreen(slug, locale);
        for (const minutes of ['25', '50']) {
          await page.emulateMedia({ media: 'screen' });
          await page.getByRole('button', { name: new RegExp(`${papers[locale].handout}.*${minutes}`) }).click();
          await page.emulateMedia({ media: 'print' });
          await expect(page.locator('.session-sheet')).toBeHidden();
          const onPaper = await page
            .locator('.handout-votes:visible > li')
            .evaluateAll((lines) => lines.map((line) => line.querySelectorAll('span:not(.handout-because)').length));
          await expect(page.locator('.paper-foot')).toContainText(`${baseURL}/${locale}/session/${slug}.`);
          expect(onPaper, `${slug}, ${minutes}`).toEqual(letters[minutes]);
          await page.evaluate(() => dispatchEvent(new Event('afterprint')));
        }
      }
      for (const minutes of ['25', '50']) {
        await page.emulateMedia({ media: 'screen' });
        await page.getByRole('button', { name: new RegExp(`${papers[locale].script}.*${minutes}`) }).click();
        await page.emulateMedia({ media: 'print' });
        await expect(page.locator('.session-handout')).toBeHidden();
        await expect(page.locator('.session-sheet')).toBeVisible();
        await expect(page.locator(`[data-agenda=${minutes === '25' ? 'long' : 'short'}]:visible`)).toHaveCount(0);
        await page.evaluate(() => dispatchEvent(new Event('afterprint')));
      }
    },
  );

  turn()(`${locale}: what is stored can be printed, without the buttons`, async ({ page }) => {
    await page.goto(`/${locale}/data`);
    await page.mouse.move(50, 50);
    await expect(page.locator('main [data-hydrated="true"]')).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('#stored')).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });

  test(`${locale}: every kind of page prints without chrome, nothing on it is clipped, and it has its address and answers`, async ({
    page,
    baseURL,
  }) => {
    await page.setViewportSize({ width: 660, height: 900 });
    for (const path of ['', '/cases/target', '/lessons', '/quiz', '/glossary', '/sources', '/about', '/data']) {
      await page.goto(`/${locale}${path}`);
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
      await page.emulateMedia({ media: 'print' });
      const { clipped, shown, over } = await page.evaluate(() => {
        const parts = [...document.querySelectorAll<HTMLElement>('body *')];
        const isShown = (part: HTMLElement) => part.checkVisibility() && part.getClientRects().length > 0;
        return {
          clipped: parts
            .filter((part) => isShown(part) && part.clientWidth > 1)
            .filter((part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1)
            .filter((part) => ['hidden', 'scroll', 'auto'].includes(getComputedStyle(part).overflowX))
            .map(({ tagName, className }) => `${tagName} ${className}`),
          shown: parts
            .filter(
              (part) =>
                isShown(part) &&
                part.matches('body > header, footer, nav:not(.lesson-chart), button:not(.term), dialog, .skip-link'),
            )
            .map(({ tagName, className }) => `${tagName} ${className}`),
          over: document.documentElement.scrollWidth - innerWidth,
        };
      });
      expect(clipped, `${path}: clipped`).toEqual([]);
      expect(shown, `${path}: only of use on a screen`).toEqual([]);
      expect(over, path).toBeLessThanOrEqual(0);
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
      await expect(page.locator('.paper-foot')).toContainText(`${baseURL}/${locale}${path}.`);
      const answers = page.locator('.paper-answers > ol > li');
      await expect(answers).toHaveCount(await page.locator('.quiz-question').count());
      if (path === '/lessons') await expect(answers.first()).toBeVisible();
    }
  });
}
