import { setTimeout as pause } from 'node:timers/promises';
import { noProgress, progressKey } from '../lib/progress/progress';
import { openTab } from '../scripts/bench/tab-pages';
import { expect, test } from './fixtures';

/** In Playwright Chromium opens a page anew that it has prepared. */
test('the next case is prepared ahead, does nothing until it is shown, and then heeds what was chosen meanwhile', async ({
  baseURL,
}) => {
  const { browser, page, pages } = await openTab({ width: 1280, height: 900 }, async () => undefined);
  await page.evaluateOnNewDocument(keep, progressKey, { ...noProgress, shortcuts: 'off' });
  await page.goto(`${baseURL}/nl/cases/nunl`);
  const next = await page.waitForSelector('a[rel=next]');
  await next?.scrollIntoView();
  await pages.ask('/nl/cases/civis', whole);
  // longer than a page waits for what it can not see
  await pause(2500);
  const prepared = await pages.ask('/nl/cases/civis', whole);
  expect(prepared).toEqual({ isShown: false, asked: [], chosen: { shortcuts: 'off' } });

  await page.evaluate(keep, progressKey, { ...noProgress, theme: 'dark' });
  // the page that is shown takes the answer to the press along
  await next?.click().catch(() => undefined);
  const shown = await pages.ask('/nl/cases/civis', wholeAndShown);
  expect(shown).toEqual({ isPrepared: true, chosen: { theme: 'dark' } });
  for (const session of pages.sessions)
    for (const x of [200, 210])
      await session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y: 300 }).catch(() => undefined);
  await pages.ask('/nl/cases/civis', live);
  await browser.close();
});

function keep(key: string, chosen: object) {
  localStorage.setItem(key, JSON.stringify(chosen));
}

/** What a page has done by the time that it is whole and its fonts are there. */
function whole() {
  if (document.readyState !== 'complete' || document.fonts.status !== 'loaded') return undefined;
  const asked = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
  return {
    isShown: !Object(document).prerendering,
    asked: asked.filter((path) => !path.endsWith('.woff2')),
    chosen: { ...document.documentElement.dataset },
  };
}

function wholeAndShown() {
  if (Object(document).prerendering) return undefined;
  const [arrival] = performance.getEntriesByType('navigation');
  return { isPrepared: Object(arrival).activationStart > 0, chosen: { ...document.documentElement.dataset } };
}

function live() {
  const islands = [...document.querySelectorAll<HTMLElement>('[data-hydrated]')];
  return islands.length > 0 && islands.every(({ dataset }) => dataset.hydrated === 'true') ? true : undefined;
}
