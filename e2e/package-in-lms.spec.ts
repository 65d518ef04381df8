import { type FrameLocator, type Page, test as plain } from '@playwright/test';
import type { Standard } from '../lib/lms/find-api';
import { expect } from './fixtures';
import { type TestLms, testLms } from './lms-server';

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

/** Answers every question that offers a choice with its first option, and checks it; returns how many that were. */
async function answerAll(lesson: FrameLocator): Promise<void> {
  const checks = lesson.getByTestId('quiz-check');
  for (let left = await checks.count(); left > 0; left -= 1) {
    const question = lesson
      .locator('.quiz-question')
      .filter({ has: lesson.getByTestId('quiz-check') })
      .first();
    await answer(question);
    await question.getByTestId('quiz-check').click();
    await expect(checks).toHaveCount(left - 1);
  }
}

async function answer(question: ReturnType<FrameLocator['locator']>): Promise<void> {
  const choice = question.locator('input[type=radio], input[type=checkbox]').first();
  const select = question.locator('select').first();
  const typed = question.locator('input[type=text]').first();
  if (await select.count()) await select.selectOption({ index: 1 });
  else if (await typed.count()) await typed.fill('12');
  else if (await choice.count()) await choice.check({ force: true });
  else
    await question
      .getByRole('button', { name: /omlaag|move down/ })
      .first()
      .click();
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

  test(`${standard}: every kind of answer is one that the standard takes`, async ({ page, lms }) => {
    const lesson = await open(page, lms, standard);
    await answerAll(lesson);
    const { refusals, written } = await told(page);
    expect(refusals).toEqual([]);
    const ids = Object.keys(written).filter((element) => /interactions\.\d+\.id$/.test(element));
    expect(ids.length).toBe(await lesson.locator('.quiz-question').count());
    if (standard === 'scorm12') expect(written['cmi.core.lesson_status']).toBe('incomplete');
    else expect(written['cmi.success_status']).toMatch(/passed|failed/);
  });

  test(`${standard}: a commit that is refused, lost or answered with a login page is said, and sent again`, async ({
    page,
    lms,
  }) => {
    const lesson = await open(page, lms, standard);
    await expect.poll(() => lms.commits).toBeGreaterThan(0);
    for (const [at, answered] of (['refused', 'login', 'lost'] as const).entries()) {
      lms.answer = answered;
      const question = lesson
        .locator('.quiz-question')
        .filter({ has: lesson.getByTestId('quiz-check') })
        .first();
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
  });

  test(`${standard}: what the LMS never took is there at the next launch, and sent then`, async ({ page, lms }) => {
    const lesson = await open(page, lms, standard);
    await expect.poll(() => lms.commits).toBeGreaterThan(0);
    lms.answer = 'refused';
    const question = lesson.locator('#question-where-it-began');
    await question.getByRole('radio').nth(1).check();
    await question.getByTestId('quiz-check').click();
    await expect(lesson.getByRole('alert')).toContainText('niet aangenomen');
    await page.goto('about:blank');
    lms.answer = 'taken';
    const before = lms.commits;
    const again = await open(page, lms, standard);
    await expect(again.locator('#question-where-it-began').getByRole('radio').nth(1)).toBeChecked();
    await expect.poll(() => lms.commits).toBeGreaterThan(before);
    expect(JSON.stringify(lms.record)).toContain('where-it-began');
  });

  test(`${standard}: a lesson that is looked back at writes nothing`, async ({ page, lms }) => {
    lms.besides = standard === 'scorm12' ? { core: { lesson_mode: 'review' } } : { mode: 'review' };
    const lesson = await open(page, lms, standard);
    await expect(lesson.getByText('Je kijkt deze casus terug')).toBeVisible();
    const question = lesson.locator('#question-where-it-began');
    await question.getByRole('radio').first().check();
    await question.getByTestId('quiz-check').click();
    await expect(question.getByTestId('quiz-feedback')).not.toBeEmpty();
    const { refusals, written } = await told(page);
    expect({ refusals, written }).toEqual({ refusals: [], written: {} });
  });

  test(`${standard}: who has passed and opens it again keeps the grade, whatever is done`, async ({ page, lms }) => {
    lms.besides =
      standard === 'scorm12'
        ? { core: { lesson_status: 'passed', score: { raw: '90' } } }
        : { completion_status: 'completed', success_status: 'passed', score: { raw: '90', scaled: '0.9' } };
    const lesson = await open(page, lms, standard);
    await answerAll(lesson);
    const { refusals, written } = await told(page);
    expect(refusals).toEqual([]);
    expect(Object.keys(written).filter((element) => /score|status/.test(element))).toEqual([]);
  });
}

test('scorm12: gone through fast and answered, the lesson is complete and has its score', async ({ page, lms }) => {
  await page.clock.install();
  const lesson = await open(page, lms, 'scorm12');
  await answerAll(lesson);
  const passages = lesson.locator('main section.prose p');
  for (let at = 0; at < (await passages.count()); at += 2) {
    // an observer of ours, begun later, is told behind those of the page
    await passages.nth(at).evaluate(
      (passage) =>
        new Promise((resolve) => {
          passage.scrollIntoView({ block: 'center', behavior: 'instant' });
          new IntersectionObserver(resolve).observe(passage);
        }),
    );
    await page.clock.runFor(1000);
  }
  const { refusals, written } = await told(page);
  expect(refusals).toEqual([]);
  expect(written['cmi.core.lesson_status']).toBe('failed');
  expect(written['cmi.core.score.raw']).toMatch(/^\d{1,2}(?:\.\d{1,2})?$/);
  await expect(lesson.getByText('Klaar:')).toBeVisible();
});
