import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';
import type { Locale } from './locales';

/** Which case has a question of each type, and how to find it there. */
export const ofType = {
  single: { slug: 'zalando', id: 'where-it-began' },
  multiple: { slug: 'zalando', id: 'what-raised-the-load' },
  order: { slug: 'zalando', id: 'order-of-events' },
  classify: { slug: 'zalando', id: 'role-of-each-factor' },
  hotspot: { slug: 'zalando', id: 'part-that-took-the-rest' },
  line: { slug: 'zalando', id: 'line-that-says-why' },
  match: { slug: 'target', id: 'ordinary-work' },
  numeric: { slug: 'nre-labs', id: 'seconds-to-the-verdict' },
};

export const spokenInQuiz = {
  nl: {
    down: 'omlaag',
    place: 'plaats',
    here: 'Hier',
    number: 'Je antwoord',
    sure: 'Zeker',
    partly: /punt|Klopt/,
    made: 'verzonnen voor deze vraag',
  },
  en: {
    down: 'move down',
    place: 'position',
    here: 'Here',
    number: 'Your answer',
    sure: 'Sure',
    partly: /point|right/,
    made: 'made up for this question',
  },
};

export function questionOf(page: Page, type: keyof typeof ofType): Locator {
  return page.locator(`#question-${ofType[type].id}`);
}

/** Opens the case of a question, at its quiz, and waits until the quiz works. */
export async function openQuizOf(page: Page, locale: Locale, type: keyof typeof ofType): Promise<Locator> {
  await page.goto(`/${locale}/cases/${ofType[type].slug}#quiz`);
  await expect(page.getByTestId('quiz')).toHaveAttribute('data-hydrated', 'true');
  return questionOf(page, type);
}

/** What the reader gets for an answer: the focus once, and words. */
export async function expectExplained(question: Locator): Promise<void> {
  const feedback = question.getByTestId('quiz-feedback');
  await expect(feedback).toBeFocused();
  expect((await feedback.innerText()).length).toBeGreaterThan(80);
}
