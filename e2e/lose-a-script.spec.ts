import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page, Route } from '@playwright/test';
import { pagesOf, readFinishedSite } from '../scripts/bench/weight';
import { endVisit, expect, inTurn, test } from './fixtures';
import { type Locale, locales } from './locales';
import { comeToRest } from './scroll';

const spoken = {
  nl: {
    failed: 'niet geladen',
    again: 'Probeer opnieuw',
    search: 'Zoek',
    forward: 'Volgende stap',
    loops: 'Toon lussen',
    lesson: 'Vergelijk met een les',
    walk: 'Bekijk per onderdeel',
    picture: 'Bewaar als SVG',
    results: 'Bewaar de uitslag (JSON)',
    exports: 'Exporteer de vragen',
    week: 'Een week',
    month: 'Herhaal een maand lang',
    running: 'Nu hoef je niets te herhalen.',
    check: 'Controleer',
    phones: 'Met telefoons: iedereen kiest op een eigen telefoon of laptop',
    begin: 'Begin de sessie',
    code: 'Toon code en QR-code',
    toStart: 'Naar het begin',
    notIn: 'Deze browser doet nog niet mee aan deze sessie.',
    pager: 'Begin je dienst',
    together: 'Begin on call',
    offline: 'Maak offline beschikbaar',
    download: 'Download',
    embed: 'Insluiten',
    faulty: 'niet aan je verbinding',
  },
  en: {
    failed: 'did not load',
    again: 'Try again',
    search: 'Search',
    forward: 'Next step',
    loops: 'Show loops',
    lesson: 'Compare with a lesson',
    walk: 'Explore part by part',
    picture: 'Save as SVG',
    results: 'Save the results (JSON)',
    exports: 'Export the questions',
    week: 'A week',
    month: 'Review for a month',
    running: 'Nothing to review now.',
    check: 'Check answer',
    phones: 'With phones: everybody answers on their own phone or laptop',
    begin: 'Start the session',
    code: 'Show code and QR code',
    toStart: 'Back to the start',
    notIn: 'This browser is not in this session yet.',
    pager: 'Take the pager',
    together: 'Go on call',
    offline: 'Make available offline',
    download: 'Download',
    embed: 'Embed',
    faulty: 'your connection is not to blame',
  },
} satisfies Record<Locale, object>;

const lost = /Failed to load resource/;

type Words = (typeof spoken)['nl'];
type Journey = {
  path: string;
  /** What comes first, and may bring scripts of its own. */
  prepare?: (page: Page, words: Words) => Promise<unknown>;
  /** Asks for what comes later. */
  act: (page: Page, words: Words) => Promise<unknown>;
  /** Built like another one: its scripts are lost together, not one by one. */
  isLike?: string;
  /** What is there once it has come; without it a file is saved. */
  there?: (page: Page, words: Words) => Locator;
};

const press = (name: keyof Words) => (page: Page, words: Words) =>
  page.getByRole('button', { name: words[name], exact: true }).first().click();
const cases = ['zalando', 'civis', 'turnitin', 'nre-labs', 'nunl', 'target'];

/** Comes to a live session that is not there, in this page. */
const openLive = (page: Page) =>
  page.evaluate(() => {
    location.hash = '#live.gone';
  });

/** Answers a question, and goes to what came of it; the model of a case comes on the way. */
const answer = (id: string) => async (page: Page, words: Words) => {
  const question = page.locator(`#question-${id}`);
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: words.check }).click();
  await page.getByRole('button', { name: words.results }).scrollIntoViewIfNeeded();
  await page.waitForLoadState('networkidle');
};

const review: Pick<Journey, 'act' | 'there'> = {
  act: (page, words) => page.getByRole('button', { name: words.month }).click(),
  there: (page, words) => page.getByText(words.running),
};

const journeys: Record<string, Journey> = {
  search: { path: '', act: press('search'), there: (page) => page.getByRole('dialog').getByRole('combobox') },
  'search on a page of text': {
    path: '/about',
    act: press('search'),
    there: (page) => page.getByRole('dialog').getByRole('combobox'),
  },
  prediction: {
    path: '/cases/zalando',
    act: (page) => page.locator('.prediction-invite').first().click(),
    there: (page) => page.locator('[data-prediction] form'),
  },
  loops: { path: '/cases/zalando', act: press('loops'), there: (page) => page.locator('.explore svg').first() },
  lesson: { path: '/cases/zalando', act: press('lesson'), there: (page) => page.locator('.explore svg').first() },
  walk: { path: '/cases/zalando', act: press('walk'), there: (page) => page.locator('.explore svg').first() },
  picture: { path: '/cases/zalando', act: press('picture') },
  embed: { path: '/cases/zalando', act: press('embed'), there: (page) => page.locator('textarea.embed-snippet') },
  results: {
    path: '/cases/zalando',
    prepare: answer('where-it-began'),
    act: press('results'),
  },
  exports: {
    path: '/quiz',
    act: (page, words) => page.getByText(words.exports, { exact: true }).click(),
    there: (page) => page.getByRole('button', { name: /GIFT/ }).first(),
  },
  'on call': { path: '/on-call/nunl', act: press('pager'), there: (page) => page.locator('.on-call-turn') },
  'on call with a group': {
    path: '/session/nunl',
    prepare: async (page, words) => {
      await page.getByRole('button', { name: words.begin }).click();
      await expect(page.locator('.presenter-item')).toBeVisible();
    },
    act: press('together'),
    there: (page) => page.locator('.play-votes'),
  },
  review: {
    path: '/quiz',
    act: (page, words) => page.getByRole('radio', { name: words.week }).click(),
    there: (page) => page.locator('section[aria-labelledby=review] p[role=status]'),
  },
  live: {
    path: '/session/nunl',
    act: openLive,
    there: (page, words) => page.getByRole('button', { name: words.toStart }),
  },
  'live screen': {
    path: '/session/nunl/audience',
    act: openLive,
    there: (page, words) => page.getByText(words.notIn),
  },
  qr: {
    path: '/session/nunl',
    prepare: async (page, words) => {
      await page.getByRole('radio', { name: words.phones }).check();
      await page.getByRole('button', { name: words.begin }).click();
      await expect(page.locator('.live-group')).toBeVisible();
    },
    act: press('code'),
    there: (page) => page.locator('.live-large svg.qr-code'),
  },
  'review on home': { path: '', ...review },
  'review of a case': { path: '/cases/zalando', prepare: answer('where-it-began'), ...review },
  'review of the lessons': { path: '/lessons', prepare: answer('which-healed-itself'), ...review },
  ...Object.fromEntries(
    cases.map((slug, at) => [
      `model of ${slug}`,
      {
        path: `/cases/${slug}`,
        ...(at > 0 && { isLike: `model of ${cases[0]}` }),
        act: (page: Page) => page.locator('#model').scrollIntoViewIfNeeded(),
        there: (page: Page) => page.locator('.model-simulator'),
      },
    ]),
  ),
};

/** Says itself what did not come, in its own place. */
const offline: Journey = {
  path: '',
  act: press('offline'),
  there: (page, words) => page.locator('#offline').getByRole('button', { name: words.download }),
};

/** An answer that is checked, so that there is something to review. */
const kept = JSON.stringify({
  version: 2,
  quizzes: {},
  log: [{ at: 1_700_000_000_000, question: 'zalando.where-it-began', version: 1, points: 1 }],
});

/** The scripts that pages start with, and those that come later. */
function siteScripts(): { first: string[]; later: string[] } {
  const site = readFinishedSite('.cache/delivery/manifest.json');
  const first = pagesOf(site).flatMap((path) => {
    const html = readFileSync(join(site.folder, `${path}.html`), 'utf8');
    return html.match(/ data-scripts="([^"]*)"/)?.[1]?.split(' ') ?? [];
  });
  const scripts = Object.keys(site.manifest.resources).filter((path) => /^\/_next\/static\/chunks\/.*\.js$/.test(path));
  return { first: [...new Set(first)], later: scripts.filter((path) => !first.includes(path)) };
}

/** What a script of Turbopack holds: by its numbers, which are those of the sources, whichever script they come in. */
function modulesOf(script: string): string[] {
  const text = readFileSync(join('out', script), 'utf8');
  const modules = [...text.matchAll(/[,[](\d+),\(?[\w$,]*\)?=>/g)].map(([, id = '']) => id);
  return modules;
}

async function open(page: Page, locale: Locale, { path, prepare }: Journey): Promise<void> {
  await page.goto(`/${locale}${path}`);
  await page.mouse.move(9, 9);
  await page.mouse.move(12, 12);
  await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
  await prepare?.(page, spoken[locale]);
}

/** Runs a journey as it should be, and says which scripts came for it. */
async function scriptsOf(page: Page, locale: Locale, journey: Journey): Promise<string[]> {
  await open(page, locale, journey);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await arrive(page, locale, journey, () => journey.act(page, spoken[locale]));
  return asked.filter((path) => path.endsWith('.js'));
}

async function arrive(page: Page, locale: Locale, { there }: Journey, act: () => Promise<unknown>): Promise<void> {
  const file = there ? undefined : page.waitForEvent('download');
  await act();
  if (there) await expect(there(page, spoken[locale])).toBeVisible();
  await file;
}

/** What stands in the page besides what was asked for. */
function story(page: Page): Promise<string[]> {
  return page.locator('main :is(h1, h2, .cascade-step):not(dialog *)').allTextContents();
}

test.beforeEach(({ context }) =>
  context.addInitScript((text) => {
    // a blank page may keep nothing
    if (location.protocol.startsWith('http')) localStorage.setItem('kettingreactie', text);
  }, kept),
);

test('every script that comes later has a journey that loses it', async ({ page }) => {
  test.slow();
  const { first, later } = siteScripts();
  const known = new Set(first.flatMap(modulesOf));
  for (const journey of [...Object.values(journeys), offline])
    for (const script of await scriptsOf(page, 'nl', journey))
      for (const module of modulesOf(script)) known.add(module);
  expect(known.size).toBeGreaterThan(first.length);
  // the same part may come in another script on another page
  expect(later.filter((script) => !modulesOf(script).every((module) => known.has(module)))).toEqual([]);
});

for (const locale of locales) {
  const turn = inTurn(locale);

  turn()(
    `${locale}: the choice to read offline says that its script did not come, and can be made again`,
    async ({ page, complaints }) => {
      await open(page, locale, offline);
      await page.route('**/_next/static/chunks/**', (route) => route.abort());
      await offline.act(page, spoken[locale]);
      await expect(page.locator('#offline p')).toContainText(spoken[locale].faulty);
      await page.unroute('**/_next/static/chunks/**');
      await arrive(page, locale, offline, () => offline.act(page, spoken[locale]));
      await endVisit(page, complaints, lost);
    },
  );
}

// the scripts are the same in both languages: every other journey is made in English
for (const [at, [name, journey]] of Object.entries(journeys).entries()) {
  const locale = at % 2 === 0 ? 'nl' : 'en';
  const words = spoken[locale];
  test(`${locale}: ${name}: a script that does not come takes nothing else along, and can be asked for again`, async ({
    context,
    complaints,
  }) => {
    test.slow();
    // the scripts that the journey asks for: each visit loses the next, until all of them were lost once
    const asked: string[] = [];
    for (let at = 0; at === 0 || (at < asked.length && !journey.isLike); at++) {
      const reader = await context.newPage();
      await open(reader, locale, journey);
      const before = await story(reader);
      let isLost = true;
      await reader.route('**/_next/static/chunks/**', (route) => {
        const script = new URL(route.request().url()).pathname;
        if (!asked.includes(script)) asked.push(script);
        return isLost && (journey.isLike || script === asked[at]) ? route.abort() : route.continue();
      });
      await journey.act(reader, words);
      const fault = reader.getByRole('alert').filter({ hasText: words.failed });
      await expect(fault).toBeVisible();
      expect(await story(reader)).toEqual(expect.arrayContaining(before));
      isLost = false;
      await arrive(reader, locale, journey, () =>
        reader.locator('.part-fault').getByRole('button', { name: words.again }).click(),
      );
      await expect(fault).toHaveCount(0);
      await reader.close();
    }
    expect(complaints.splice(0).filter((complaint) => !lost.test(complaint))).toEqual([]);
  });
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

  turn()(`${locale}: a part that did not come comes by itself once the line is back`, async ({ page, complaints }) => {
    const journey = journeys['model of target'];
    if (!journey?.there) throw new Error('no such journey');
    await open(page, locale, journey);
    await page.route('**/_next/static/**', (route) => route.abort());
    await journey.act(page, words);
    await expect(page.getByRole('alert').filter({ hasText: words.failed })).toBeVisible();
    await page.unroute('**/_next/static/**');
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(journey.there(page, words)).toBeVisible();
    await endVisit(page, complaints, lost);
  });

  turn()(
    `${locale}: a page from before a release finds the new one, once, and at the same step`,
    async ({ page, complaints }) => {
      const address = `/${locale}/cases/zalando`;
      const { later } = siteScripts();
      let isReleased = false;
      let documents = 0;
      const older = async (route: Route) => {
        const isPage = route.request().resourceType() === 'document';
        documents += isPage ? 1 : 0;
        if (isPage || !isReleased) return route.continue();
        const reply = await route.fetch();
        const body = (await reply.text()).replace(/(data-payload="[^"]*)\.json/, '$1-new.json');
        return route.fulfill({ response: reply, body });
      };
      await page.route(`**${address}`, older);
      await page.route('**/_next/static/chunks/**', (route) =>
        isReleased && later.some((script) => route.request().url().endsWith(script))
          ? route.fulfill({ status: 404 })
          : route.continue(),
      );
      await page.goto(address);
      for (let step = 0; step < 3; step++) await page.getByRole('button', { name: words.forward }).click();
      await expect(page.getByRole('slider').first()).toHaveValue('3');
      // the story comes to the step as well
      await comeToRest(page);
      isReleased = true;
      await page.getByRole('button', { name: words.loops }).click();
      await expect.poll(() => documents).toBe(2);
      await expect(page.locator('.cascade')).toHaveAttribute('data-hydrated', 'true');
      await expect(page.getByRole('slider').first()).toHaveValue('3');
      await page.getByRole('button', { name: words.loops }).click();
      await expect(page.getByRole('alert').filter({ hasText: words.failed })).toBeVisible();
      await page.locator('.part-fault').getByRole('button', { name: words.again }).click();
      await expect(page.getByRole('alert').filter({ hasText: words.failed })).toBeVisible();
      expect(documents).toBe(2);
      await endVisit(page, complaints, lost);
    },
  );

  turn()(
    `${locale}: a page whose first scripts did not come works once the line is back`,
    async ({ page, complaints }) => {
      await page.route('**/_next/static/**/*.js*', (route) => route.abort());
      await page.goto(`/${locale}/cases/zalando#quiz`);
      await expect.poll(() => complaints.length).toBeGreaterThan(3);
      await page.unroute('**/_next/static/**/*.js*');
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await expect(page.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
      await endVisit(page, complaints, lost);
    },
  );
}
