import { type FrameLocator, type Page, test as plain } from '@playwright/test';
import type { Standard } from '../lib/lms/find-api';
import { expect } from './fixtures';
import { type TestLms, testLms } from './lms-server';
import { answer, answerAll, firstOpen, goThrough } from './package-reader';

/** A reader takes a case in an LMS: scorm-again, behind an API that refuses what the standard refuses. */
const test = plain.extend<{ lms: TestLms }>({
  lms: async ({ page: _ }, use) => {
    const lms = await testLms();
    await use(lms);
    lms.close();
  },
});

const standards: Standard[] = ['scorm12', 'scorm2004'];
const slug = 'zalando';

function lessonIn(page: Page): FrameLocator {
  return page.frameLocator('iframe').frameLocator('iframe');
}

async function open(page: Page, lms: TestLms, standard: Standard): Promise<FrameLocator> {
  await page.goto(lms.launch(standard, slug));
  const lesson = lessonIn(page);
  await expect(lesson.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
  return lesson;
}

/** What the strict API of the player refused, and what was written last. */
function told(page: Page): Promise<{ refusals: string[]; written: Record<string, string> }> {
  return page.evaluate(() => {
    const { refusals, written } = Reflect.get(window, 'lms');
    return { refusals, written: Object.fromEntries(written) };
  });
}

for (const standard of standards) {
  test(`${standard}: a reader answers, leaves, and comes back to the same place and answers`, async ({ page, lms }) => {
    let lesson = await open(page, lms, standard);
    await expect.poll(() => lms.commits).toBeGreaterThan(0);
    expect(JSON.stringify(lms.record)).toContain('incomplete');

    const question = lesson.locator('#question-where-it-began');
    await question.getByRole('radio').nth(1).check();
    await question.getByTestId('quiz-check').click();
    await expect(question.getByTestId('quiz-feedback')).not.toBeEmpty();
    await lesson.getByRole('button', { name: 'English' }).click();
    await expect(lesson.getByRole('heading', { name: 'The situation' })).toBeVisible();
    // seen to be there, in two frames, before the reader leaves
    await lesson.locator('h2#quiz').evaluate(async (heading) => {
      heading.scrollIntoView({ block: 'start', behavior: 'instant' });
      for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
    });
    const { refusals } = await told(page);
    expect(refusals).toEqual([]);

    await page.goto('about:blank');
    await expect.poll(() => JSON.stringify(lms.record)).toContain('where-it-began');
    lesson = await open(page, lms, standard);
    await expect(lesson.getByRole('heading', { name: 'The situation' })).toBeVisible();
    const back = lesson.locator('#question-where-it-began');
    await expect(back.getByRole('radio').nth(1)).toBeChecked();
    await expect(back.getByTestId('quiz-feedback')).not.toBeEmpty();
    await expect.poll(() => lesson.locator('html').evaluate((html) => html.scrollTop)).toBeGreaterThan(500);
    expect((await told(page)).refusals).toEqual([]);
  });

  test(`${standard}: gone through fast and answered in every way, the lesson is complete and has its score; who has passed keeps it`, async ({
    page,
    lms,
  }) => {
    await page.clock.install();
    let lesson = await open(page, lms, standard);
    await answerAll(lesson);
    const before = await told(page);
    expect(before.refusals).toEqual([]);
    const ids = Object.keys(before.written).filter((element) => /interactions\.\d+\.id$/.test(element));
    expect(ids.length).toBe(await lesson.locator('.quiz-question').count());
    if (standard === 'scorm12') expect(before.written['cmi.core.lesson_status']).toBe('incomplete');
    else expect(before.written['cmi.success_status']).toBe('failed');

    await goThrough(page, lesson);
    const { refusals, written } = await told(page);
    expect(refusals).toEqual([]);
    const is12 = standard === 'scorm12';
    expect(written[is12 ? 'cmi.core.lesson_status' : 'cmi.completion_status']).toBe(is12 ? 'failed' : 'completed');
    expect(written[is12 ? 'cmi.core.score.raw' : 'cmi.score.raw']).toMatch(/^\d{1,2}(?:\.\d{1,2})?$/);
    await expect(lesson.getByText('Klaar:')).toBeVisible();

    // once passed elsewhere, the worse score of these answers is not told again
    lms.besides = is12
      ? { core: { lesson_status: 'passed', score: { raw: '90' } } }
      : { completion_status: 'completed', success_status: 'passed', score: { raw: '90', scaled: '0.9' } };
    await page.goto('about:blank');
    const { commits } = lms;
    lesson = await open(page, lms, standard);
    await expect(lesson.getByTestId('quiz-check')).toHaveCount(0);
    await expect.poll(() => lms.commits).toBeGreaterThan(commits);
    const again = await told(page);
    expect(again.refusals).toEqual([]);
    expect(Object.keys(again.written).filter((element) => /score|status/.test(element))).toEqual([]);
  });
}

// what each standard calls these things lib/lms/scorm-session.test.ts checks for both: a lesson does them in one

test('a commit that is refused, lost or answered with a login page is said, and sent again, at the next launch too', async ({
  page,
  lms,
}) => {
  const lesson = await open(page, lms, 'scorm12');
  await expect.poll(() => lms.commits).toBeGreaterThan(0);
  for (const [at, answered] of (['refused', 'login', 'lost'] as const).entries()) {
    lms.answer = answered;
    const question = firstOpen(lesson);
    await answer(question);
    await question.getByTestId('quiz-check').click();
    await expect(lesson.getByRole('alert'), `${at} ${answered}`).toContainText('niet aangenomen');
    lms.answer = 'taken';
    await page.evaluate(() => {
      const inner = document.querySelector('iframe')?.contentDocument?.querySelector('iframe')?.contentWindow;
      inner?.dispatchEvent(new Event('online'));
    });
    await expect(lesson.getByRole('alert')).toHaveCount(0);
  }
  expect((await told(page)).refusals).toEqual([]);

  lms.answer = 'refused';
  const last = firstOpen(lesson);
  const id = (await last.getAttribute('id')) ?? '';
  await answer(last);
  await last.getByTestId('quiz-check').click();
  await expect(lesson.getByRole('alert')).toContainText('niet aangenomen');
  await page.goto('about:blank');
  expect(JSON.stringify(lms.record)).not.toContain(id.replace('question-', ''));
  lms.answer = 'taken';
  const before = lms.commits;
  const again = await open(page, lms, 'scorm12');
  await expect(again.locator(`#${id}`).getByTestId('quiz-feedback')).not.toBeEmpty();
  await expect.poll(() => lms.commits).toBeGreaterThan(before);
  expect(JSON.stringify(lms.record)).toContain(id.replace('question-', ''));
});

test('a lesson that is looked back at writes nothing', async ({ page, lms }) => {
  lms.besides = { core: { lesson_mode: 'review' } };
  const lesson = await open(page, lms, 'scorm12');
  await expect(lesson.getByText('Je kijkt deze casus terug')).toBeVisible();
  const question = lesson.locator('#question-where-it-began');
  await question.getByRole('radio').first().check();
  await question.getByTestId('quiz-check').click();
  await expect(question.getByTestId('quiz-feedback')).not.toBeEmpty();
  const { refusals, written } = await told(page);
  expect({ refusals, written }).toEqual({ refusals: [], written: {} });
});
