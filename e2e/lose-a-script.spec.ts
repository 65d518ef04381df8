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

const chunks = '**/_next/static/chunks/**';
const lost = /Failed to load resource/;

type Words = (typeof spoken)['nl'];
type Part = {
  /** What comes first, and may bring scripts of its own. */
  prepare?: (page: Page, words: Words) => Promise<unknown>;
  /** Asks for what comes later. */
  act: (page: Page, words: Words) => Promise<unknown>;
  /** What is there once it has come; without it a file is saved. */
  there?: (page: Page, words: Words) => Locator;
  /** What is said where it does not come, and how it is asked for again; an alert with a button for it, unless said here. */
  fault?: (page: Page, words: Words) => Locator;
  retry?: (page: Page, words: Words) => Promise<unknown>;
  /** Goes back to the page, for the next part. */
  leave?: (page: Page) => Promise<unknown>;
};
type Visit = { path: string; parts: Record<string, Part> };

const press = (name: keyof Words) => (page: Page, words: Words) =>
  page.getByRole('button', { name: words[name], exact: true }).first().click();
const close = (page: Page) => page.keyboard.press('Escape');

/** Comes to a live session that is not there, in this page. */
const openLive = (page: Page) =>
  page.evaluate(() => {
    location.hash = '#live.gone';
  });

const goOnline = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')));

/** Answers a question, and goes to what came of it. */
const answer = (id: string) => async (page: Page, words: Words) => {
  const question = page.locator(`#question-${id}`);
  await question.getByRole('radio').first().check();
  await question.getByRole('button', { name: words.check }).click();
  await page.getByRole('button', { name: words.results }).scrollIntoViewIfNeeded();
};

const search: Part = {
  act: press('search'),
  there: (page) => page.getByRole('dialog').getByRole('combobox'),
  leave: close,
};
const explore = (name: keyof Words): Part => ({
  act: press(name),
  there: (page) => page.locator('.explore svg').first(),
  leave: close,
});
const review: Part = {
  act: (page, words) => page.getByRole('button', { name: words.month }).click(),
  there: (page, words) => page.getByText(words.running),
};
const onCall: Part = { act: press('pager'), there: (page) => page.locator('.on-call-turn') };

/** Says itself what did not come, in its own place. */
const offline: Part = {
  act: press('offline'),
  there: (page, words) => page.locator('#offline').getByRole('button', { name: words.download }),
  fault: (page, words) => page.locator('#offline p').filter({ hasText: words.faulty }),
  retry: press('offline'),
};

const visits: Visit[] = [
  { path: '', parts: { search, review, offline } },
  { path: '/about', parts: { search } },
  {
    path: '/cases/zalando',
    parts: {
      loops: explore('loops'),
      lesson: explore('lesson'),
      walk: explore('walk'),
      picture: { act: press('picture') },
      embed: { act: press('embed'), there: (page) => page.locator('textarea.embed-snippet') },
      prediction: {
        act: (page) => page.locator('.prediction-invite').first().click(),
        there: (page) => page.locator('[data-prediction] form'),
      },
      model: {
        act: (page) => page.locator('#model').scrollIntoViewIfNeeded(),
        there: (page) => page.locator('.model-simulator'),
      },
      results: { prepare: answer('where-it-began'), act: press('results') },
      review,
    },
  },
  {
    path: '/quiz',
    parts: {
      exports: {
        act: (page, words) => page.getByText(words.exports, { exact: true }).click(),
        there: (page) => page.getByRole('button', { name: /GIFT/ }).first(),
      },
      review: {
        act: (page, words) => page.getByRole('radio', { name: words.week }).click(),
        there: (page) => page.locator('section[aria-labelledby=review] p[role=status]'),
      },
    },
  },
  { path: '/lessons', parts: { review: { prepare: answer('which-healed-itself'), ...review } } },
  {
    path: '/session/nunl',
    parts: {
      'on call with a group': {
        prepare: async (page, words) => {
          await page.getByRole('button', { name: words.begin }).click();
          await expect(page.locator('.presenter-item')).toBeVisible();
        },
        act: press('together'),
        there: (page) => page.locator('.play-votes'),
      },
    },
  },
  {
    path: '/session/nunl',
    parts: { live: { act: openLive, there: (page, words) => page.getByRole('button', { name: words.toStart }) } },
  },
  {
    path: '/session/nunl/audience',
    parts: { 'live screen': { act: openLive, there: (page, words) => page.getByText(words.notIn) } },
  },
  {
    path: '/session/nunl',
    parts: {
      qr: {
        prepare: async (page, words) => {
          await page.getByRole('radio', { name: words.phones }).check();
          await page.getByRole('button', { name: words.begin }).click();
          await expect(page.locator('.live-group')).toBeVisible();
        },
        act: press('code'),
        there: (page) => page.locator('.live-large svg.qr-code'),
      },
    },
  },
  { path: '/on-call/zalando', parts: { 'on call': onCall } },
  // each with a model of its own
  ...['civis', 'turnitin', 'nre-labs', 'nunl', 'target'].map((slug) => ({
    path: `/on-call/${slug}`,
    parts: { 'on call, which comes by itself once the line is back': { ...onCall, retry: goOnline } },
  })),
];

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

async function open(page: Page, locale: Locale, path: string): Promise<void> {
  await page.goto(`/${locale}${path}`);
  await page.mouse.move(9, 9);
  await page.mouse.move(12, 12);
  await expect(page.locator('[data-hydrated="false"]')).toHaveCount(0);
}

/**
 * Asks for every part of a page, and loses each script that one asks for: what has not been lost before does not come, until
 * each was the first of them once. Gives what was lost.
 */
async function loseScripts(page: Page, locale: Locale, { path, parts }: Visit): Promise<Set<string>> {
  const words = spoken[locale];
  const gone = new Set<string>();
  await open(page, locale, path);
  for (const [name, part] of Object.entries(parts))
    await test.step(`${locale}${path}: ${name}`, async () => {
      await part.prepare?.(page, words);
      for (const script of await loseScriptsOf(page, words, part, gone)) gone.add(script);
      await part.leave?.(page);
    });
  return gone;
}

async function loseScriptsOf(page: Page, words: Words, part: Part, known: Set<string>): Promise<Set<string>> {
  const gone = new Set<string>();
  let first: string | undefined;
  await page.route(chunks, (route) => {
    const script = new URL(route.request().url()).pathname;
    if (known.has(script) || gone.has(script)) return route.continue();
    first ??= script;
    return route.abort();
  });
  let isSaved = false;
  page.once('download', () => {
    isSaved = true;
  });
  const hasCome = async () => (part.there ? part.there(page, words).isVisible() : isSaved);
  const { fault = partFault, retry = askAgain } = part;
  const before = await story(page);
  await part.act(page, words);
  await expect.poll(() => first).toBeDefined();
  while (first) {
    await expect(fault(page, words)).toBeVisible();
    expect(await story(page)).toEqual(expect.arrayContaining(before));
    gone.add(first);
    first = undefined;
    await retry(page, words);
    await expect.poll(async () => first ?? (await hasCome())).toBeTruthy();
  }
  await expect(fault(page, words)).toHaveCount(0);
  await page.unroute(chunks);
  return gone;
}

const partFault = (page: Page, words: Words) => page.getByRole('alert').filter({ hasText: words.failed });
const askAgain = (page: Page, words: Words) =>
  page.locator('.part-fault').getByRole('button', { name: words.again }).click();

/** Nothing is asked for again by itself, seconds later: the press has to do it, however slow the machine. */
function askOnlyWhenTold(): void {
  const { setTimeout } = window;
  Object.assign(window, {
    setTimeout: (act: TimerHandler, wait = 0, ...given: unknown[]) =>
      wait < 4000 ? setTimeout(act, wait, ...given) : 0,
  });
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

test('every script that comes later can be lost: that takes nothing else along, and it comes when asked for again', async ({
  context,
  complaints,
}) => {
  test.setTimeout(240_000);
  await context.addInitScript(askOnlyWhenTold);
  const { first, later } = siteScripts();
  const known = new Set(first.flatMap(modulesOf));
  // the scripts are the same in both languages: every other visit is made in English
  for (const [at, visit] of visits.entries()) {
    const reader = await context.newPage();
    for (const script of await loseScripts(reader, at % 2 === 0 ? 'nl' : 'en', visit))
      for (const module of modulesOf(script)) known.add(module);
    await reader.close();
  }
  // the same part may come in another script on another page
  expect(later.filter((script) => !modulesOf(script).every((module) => known.has(module)))).toEqual([]);
  expect(complaints.splice(0).filter((complaint) => !lost.test(complaint))).toEqual([]);
});

for (const locale of locales) {
  const turn = inTurn(locale);
  const words = spoken[locale];

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
      await page.route(chunks, (route) =>
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
      await page.goto(`/${locale}/quiz`);
      await page.keyboard.press('Tab');
      await expect.poll(() => complaints.length).toBeGreaterThan(3);
      await page.unroute('**/_next/static/**/*.js*');
      await page.evaluate(() => dispatchEvent(new Event('online')));
      await expect(page.locator('[data-hydrated=true]').filter({ has: page.locator('#setup') })).toBeVisible();
      await endVisit(page, complaints, lost);
    },
  );
}
