import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { QuestionGroup } from '../lib/quiz/attempt';
import { reveal } from '../lib/quiz/obfuscate';
import { endVisit, expect, inTurn, test } from './fixtures';
import { locales } from './locales';

const words = {
  nl: {
    network: 'Controleer je verbinding',
    broken: 'niet aan je verbinding',
    start: 'Begin',
    test: 'Pas aan het eind',
    finish: 'Rond af en kijk na',
    anyway: 'Rond toch af',
    goOn: 'Ga verder met de toets',
    stillOpen: 'vragen open',
    unanswered: 'Niet beantwoord.',
    sure: 'Zeker',
    finished: 'Deze toets is af.',
    stop: 'Stop en begin een nieuwe',
    lose: 'ben je die antwoorden kwijt',
    stopAnyway: 'Stop toch',
    sureWrong: 'Zeker, en toch fout',
    known: 'Klopte je zekerheid?',
    week: 'Een week',
    year: 'Een jaar',
    next: 'De eerstvolgende keer',
    passed: 'Je leerperiode liep tot en met',
    until: 'Je leerperiode loopt tot en met',
    renew: 'Begin een nieuwe leerperiode',
    caseQuiz: 'Zalando',
    lessons: 'Kies ook op les',
    lesson: 'Maak afspraken met andere teams',
    byLesson: 'Per thema (de acht lessen)',
    save: 'Bewaar de uitslag (JSON)',
    saved: 'Bewaard als kettingreactie-zalando',
    link: 'Exporteer deze vragen',
  },
  en: {
    network: 'Check your connection',
    broken: 'your connection is not to blame',
    start: 'Start',
    test: 'Only at the end',
    finish: 'Finish and check',
    anyway: 'Finish anyway',
    goOn: 'Go on with the quiz',
    stillOpen: 'still open',
    unanswered: 'Not answered.',
    sure: 'Sure',
    finished: 'This quiz is finished.',
    stop: 'Stop and start another',
    lose: 'those answers are lost',
    stopAnyway: 'Stop anyway',
    sureWrong: 'Sure, but wrong',
    known: 'Was your confidence right?',
    week: 'A week',
    year: 'A year',
    next: 'The next time',
    passed: 'Your study period ran until',
    until: 'Your study period runs until',
    renew: 'Start a new study period',
    caseQuiz: 'Zalando',
    lessons: 'Choose by lesson as well',
    lesson: 'Make agreements with other teams',
    byLesson: 'By theme (the eight lessons)',
    save: 'Save the results (JSON)',
    saved: 'Saved as kettingreactie-zalando',
    link: 'Export these questions',
  },
};

const questions = (page: Page) => page.getByTestId('quiz').locator('li.quiz-question');

/** Opens the page and waits until it works. */
async function open(page: Page, locale: string) {
  await page.goto(`/${locale}/quiz`);
  // the first place that a page is told of may be no movement
  await page.mouse.move(9, 9);
  await page.mouse.move(12, 12);
  await expect(page.locator('[data-hydrated=true]').filter({ has: page.locator('#setup') })).toBeVisible();
}

/** A wrong option of every question with one answer, by the id that its question has in a run. */
async function wrongOptions(page: Page, locale: string): Promise<Map<string, string>> {
  const groups: QuestionGroup[] = await (await page.request.get(`/${locale}/quiz/questions.json`)).json();
  return new Map(
    groups.flatMap(({ slug, questions: all }) =>
      all.flatMap((question) => {
        const solution = reveal(question);
        const [wrong] = 'reveals' in solution ? Object.keys(solution.reveals) : [];
        return wrong === undefined ? [] : [[`question-${slug}.${question.id}`, wrong] as const];
      }),
    ),
  );
}

/** Chooses the option that is given for each question, and is sure of it. */
async function answerSurely(all: Element[], options: Record<string, string>): Promise<void> {
  for (const question of all)
    for (const choice of [`.quiz-option input[value="${options[question.id]}"]`, '.quiz-certainty input[value=sure]']) {
      question.querySelector<HTMLInputElement>(choice)?.click();
      await new Promise(requestAnimationFrame);
    }
}

/** What has the focus and can not be seen, as the bar of a test lies over it. */
function hidden(): string {
  const bar = document.querySelector('.thumb-bar');
  const focused = document.activeElement;
  if (!bar || !focused || bar.contains(focused) || focused === document.body) return '';
  const [above, below] = [focused.getBoundingClientRect(), bar.getBoundingClientRect()];
  return above.top >= below.top && above.bottom <= below.bottom ? focused.outerHTML : '';
}

async function walk(page: Page, stops: number): Promise<void> {
  for (let stop = 0; stop < stops; stop++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(hidden)).toBe('');
  }
}

/** Takes the calendar and gives the names of its events. */
async function takeCalendar(page: Page): Promise<string[]> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: '.ics' }).click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('kettingreactie.ics');
  return readFileSync(await download.path(), 'utf8').match(/^UID:.*$/gm) ?? [];
}

/** Ends a test in which questions are still open. */
async function finishEarly(page: Page, own: { finish: string; anyway: string }): Promise<void> {
  await page.getByRole('button', { name: own.finish }).click();
  await page.getByRole('button', { name: own.anyway }).click();
}

for (const locale of locales) {
  const turn = inTurn(locale);
  const own = words[locale];

  turn()(
    `${locale}: a practice run explains each answer and goes on after a reload, in the same order`,
    async ({ page }) => {
      await open(page, locale);
      await page.getByRole('checkbox', { name: 'Target' }).check();
      await page.getByRole('button', { name: own.start, exact: true }).click();
      await expect(questions(page).first()).toBeVisible();
      // certainty is asked with radios too, so only those of an option make a question that is answered with one
      const option = page.locator('.quiz-option input[type=radio]');
      const first = questions(page).filter({ has: option }).first();
      await first.locator(option).first().check();
      await first.getByRole('radio', { name: own.sure, exact: true }).check();
      await first.getByTestId('quiz-check').click();
      await expect(first.getByTestId('quiz-feedback')).toBeFocused();
      await expect(first.locator('.quiz-number')).toContainText('Target');
      expect(await first.getByTestId('quiz-feedback').getByRole('link').first().getAttribute('href')).toContain(
        `/${locale}/cases/target#`,
      );
      await expect(page.getByRole('heading', { name: own.known })).toBeVisible();
      const order = () => questions(page).locator('.quiz-number').allInnerTexts();
      const before = await order();
      await page.reload();
      await page.mouse.move(9, 9);
      await expect(questions(page).first()).toBeVisible();
      expect(await order()).toEqual(before);
      await expect(first.getByTestId('quiz-feedback')).not.toBeEmpty();
      await page.getByRole('button', { name: own.stop }).click();
      await expect(page.locator('#setup')).toBeVisible();
    },
  );

  turn()(`${locale}: a test tells nothing before its end, then the whole result`, async ({ page }) => {
    await open(page, locale);
    await page.getByRole('radio', { name: own.test }).check();
    await page.getByRole('button', { name: own.start, exact: true }).click();
    const option = '.quiz-option input[type=radio]';
    const radios = questions(page).filter({ has: page.locator(option) });
    const count = Math.min(3, await radios.count());
    for (let at = 0; at < count; at++) await radios.nth(at).locator(option).first().check();
    const told = page.getByTestId('quiz-feedback').filter({ hasText: /\w/ });
    await expect(told).toHaveCount(0);
    await page.getByRole('button', { name: own.finish }).dblclick();
    await expect(told).toHaveCount(0);
    await page.getByRole('button', { name: own.finish }).click();
    await expect(page.getByRole('alert').getByText(own.stillOpen)).toBeVisible();
    await page.getByRole('button', { name: own.goOn }).click();
    await expect(told).toHaveCount(0);
    await finishEarly(page, own);
    await expect(page.getByText(own.finished)).toBeVisible();
    await expect(told).toHaveCount(await questions(page).count());
    const unanswered = questions(page).filter({ hasText: own.unanswered });
    await expect(unanswered).toHaveCount((await questions(page).count()) - count);
    const stored = () => page.evaluate(() => localStorage.getItem('kettingreactie'));
    const before = await stored();
    await unanswered.locator('.quiz-option input:is([type=radio], [type=checkbox])').first().click();
    expect(await stored()).toBe(before);
    await expect(unanswered.locator('.quiz-option input:checked')).toHaveCount(0);
  });

  turn()(
    `${locale}: in no window is what has the focus behind the bar of a test, which asks before it is left`,
    async ({ page }) => {
      const windows = [
        { width: 1280, height: 800 },
        { width: 360, height: 740 },
        { width: 320, height: 256 },
      ];
      await open(page, locale);
      for (const size of windows) {
        await page.setViewportSize(size);
        await walk(page, 30);
      }
      await page.getByRole('radio', { name: own.test }).check();
      await page.getByRole('button', { name: own.start, exact: true }).click();
      const title = page.getByTestId('quiz').getByRole('heading', { level: 2 });
      await expect(title).toBeFocused();
      for (const size of windows) {
        await page.setViewportSize(size);
        await title.focus();
        await walk(page, 60);
      }
      const stop = page.getByRole('button', { name: own.stop });
      const chosen = page.locator('.quiz-option input[type=radio]').first();
      await chosen.check();
      await stop.click();
      await expect(page.getByRole('alert').getByText(own.lose)).toBeVisible();
      await page.getByRole('button', { name: own.goOn }).click();
      await expect(stop).toBeFocused();
      await expect(chosen).toBeChecked();
      await stop.click();
      await page.getByRole('button', { name: own.stopAnyway }).click();
      await expect(page.locator('#setup')).toBeVisible();
    },
  );

  test(`${locale}: a run on one lesson ends in results per lesson, on one page and as JSON`, async ({ page }) => {
    let arrive = () => {};
    const arrival = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route('**/questions.json', (route) => arrival.then(() => route.continue()));
    await open(page, locale);
    await page.getByText(own.lessons).click();
    await page.getByRole('checkbox', { name: own.lesson }).check();
    await page.getByRole('radio', { name: own.test }).check();
    await page.getByRole('button', { name: own.start, exact: true }).click();
    await expect(page.locator('[aria-live], [role=status]').getByText('…')).toBeVisible();
    arrive();
    await expect(questions(page)).toHaveCount(4);
    await expect(page.getByTestId('quiz').getByRole('heading', { level: 2 })).toBeFocused();
    const radios = questions(page).locator('.quiz-option input[type=radio]');
    await radios.first().check();
    await finishEarly(page, own);
    await expect(page.locator('.quiz-results')).toBeFocused();
    await expect(page.getByRole('heading', { name: own.byLesson })).toBeVisible();
    await expect(page.locator('.quiz-scores').getByRole('link', { name: own.lesson })).toHaveAttribute(
      'href',
      `/${locale}/lessons#agree-with-teams`,
    );
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: own.save }).click();
    const results = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(results).toMatchObject({ format: 'kettingreactie-results', checked: 1, total: 4 });
    const paper = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('heading', { name: own.byLesson })).toBeVisible();
    await expect(questions(page).first()).toBeHidden();
  });

  test(`${locale}: the results of the longest run print on one page, however often sure was wrong`, async ({
    page,
  }) => {
    await open(page, locale);
    await page.getByRole('radio', { name: own.test }).check();
    await page.getByRole('radio', { name: '24' }).check();
    await page.getByRole('button', { name: own.start, exact: true }).click();
    await expect(questions(page)).toHaveCount(24);
    const single = questions(page).filter({ has: page.locator('.quiz-option input[type=radio]') });
    await single.evaluateAll(answerSurely, Object.fromEntries(await wrongOptions(page, locale)));
    await finishEarly(page, own);
    expect(await page.locator('.sure-and-wrong > li').count()).toBe(await single.count());
    const paper = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    expect(paper.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });

  turn()(`${locale}: the questions of a case are saved from the link at its quiz`, async ({ page }) => {
    await page.goto(`/${locale}/cases/zalando`);
    await page.getByRole('link', { name: own.link }).click();
    await expect(page).toHaveURL(`/${locale}/quiz?case=zalando#take-along`);
    const panel = page.locator('#take-along');
    for (const [button, ending] of [
      ['Moodle (GIFT)', 'gift.txt'],
      ['Moodle 4.4', 'moodle44.gift.txt'],
      ['Anki', 'anki.txt'],
      ['CSV', 'csv'],
      ['JSON', 'json'],
    ] as const) {
      const download = page.waitForEvent('download');
      await panel.getByRole('button', { name: button }).click();
      expect((await download).suggestedFilename()).toBe(`kettingreactie-zalando-${locale}.${ending}`);
      await expect(panel.locator('[aria-live]')).toContainText(own.saved);
    }
  });

  turn()(
    `${locale}: questions that did not come are blamed on the line only where it is to blame`,
    async ({ page, complaints }) => {
      for (const [addresses, reply, said] of [
        [/questions\.json|offline\.json/, undefined, own.network],
        [/questions\.json/, { status: 404 }, own.broken],
        [/questions\.json/, { body: '{}' }, own.broken],
      ] as const) {
        await page.route(addresses, (route) => (reply ? route.fulfill(reply) : route.abort()));
        await page.goto(`/${locale}/quiz`);
        await page.keyboard.press('Tab');
        await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
        await page.unroute(addresses);
      }
      await endVisit(page, complaints, /(questions|offline)\.json/);
    },
  );

  turn()(
    `${locale}: what was checked is planned for review; when the period has passed, a new one can be begun`,
    async ({ page }) => {
      await page.clock.setFixedTime(new Date(2026, 0, 5, 21));
      await page.goto(`/${locale}/cases/zalando`);
      const one = questions(page).first();
      await one.getByRole('radio').first().check();
      await one.getByTestId('quiz-check').click();
      await expect(one.getByTestId('quiz-feedback')).not.toBeEmpty();
      await open(page, locale);
      await page.getByRole('radio', { name: own.year }).check();
      await expect(page.getByText(own.next)).toBeVisible();
      const first = await takeCalendar(page);
      expect(first).toHaveLength(1);
      await page.getByRole('radio', { name: own.week }).check();
      await expect(page.getByRole('status').getByText(own.until)).toBeVisible();
      await page.clock.setFixedTime(new Date(2026, 0, 20, 9));
      await open(page, locale);
      await expect(page.getByRole('status').getByText(own.passed)).toBeVisible();
      await page.getByRole('button', { name: own.renew }).click();
      await expect(page.getByRole('status').getByText(own.until)).toContainText('27');
      await expect(page.getByRole('button', { name: own.renew })).toHaveCount(0);
      expect(await takeCalendar(page)).toEqual(first);
    },
  );

  test.describe(`${locale}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test(`${locale}: the page says so and leads to the quizzes of the cases`, async ({ page }) => {
      await page.goto(`/${locale}/quiz`);
      await expect(page.getByRole('main').getByRole('link', { name: own.caseQuiz })).toHaveAttribute(
        'href',
        `/${locale}/cases/zalando#quiz`,
      );
      await expect(page.locator('#setup')).toBeHidden();
    });
  });

  test(`${locale}: the fetched questions hold no explanation that can be read`, async ({ request }) => {
    const response = await request.get(`/${locale}/quiz/questions.json`);
    expect(response.headers()['content-type']).toContain('application/json');
    const text = await response.text();
    const groups: QuestionGroup[] = JSON.parse(text);
    const explained = groups.flatMap(({ questions: all }) => all.map((question) => reveal(question).explanation));
    expect(explained.length).toBeGreaterThan(50);
    for (const explanation of explained) {
      expect(explanation.length).toBeGreaterThan(30);
      expect(text).not.toContain(JSON.stringify(explanation).slice(1, -1));
    }
  });
}
