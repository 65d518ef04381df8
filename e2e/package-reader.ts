import type { FrameLocator, Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

/** A packaged lesson, wherever it was put. */
export type Lesson = FrameLocator | Page;

/** Answers every question with the first that it offers, and checks it. */
export async function answerAll(lesson: Lesson): Promise<void> {
  const checks = lesson.getByTestId('quiz-check');
  for (let left = await checks.count(); left > 0; left -= 1) {
    await answer(firstOpen(lesson));
    await firstOpen(lesson).getByTestId('quiz-check').click();
    await expect(checks).toHaveCount(left - 1);
  }
}

/** The first question that is not checked yet. */
export function firstOpen(lesson: Lesson): Locator {
  return lesson
    .locator('.quiz-question')
    .filter({ has: lesson.getByTestId('quiz-check') })
    .first();
}

export async function answer(question: Locator): Promise<void> {
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

/** Goes through the whole story, as fast as still counts; `page` has a clock of the test. */
export async function goThrough(page: Page, lesson: Lesson): Promise<void> {
  const passages = lesson.locator('main section.prose p');
  for (let at = 0; at < (await passages.count()); at += 2) {
    // an observer of ours, begun later, is told behind those of the page
    await passages.nth(at).evaluate(
      (passage) =>
        new Promise<void>((resolve) => {
          passage.scrollIntoView({ block: 'center', behavior: 'instant' });
          new IntersectionObserver(() => resolve()).observe(passage);
        }),
    );
    await page.clock.runFor(1000);
  }
}
