import { uiLabels } from './case';
import { expect, test } from './fixtures';
import type { Locale } from './locales';

const spoken = {
  nl: { begin: 'Begin de sessie', place: 'Onderdeel 2' },
  en: { begin: 'Start the session', place: 'Part 2' },
} satisfies Record<Locale, object>;

/** What a reader asks for by a button, if at all: no page needs any of it to work. */
const onRequest = [
  'navigator.clipboard',
  'navigator.share',
  'navigator.storage',
  'navigator.locks',
  'navigator.wakeLock',
  'Notification',
  'speechSynthesis',
  'open',
  'caches',
];

/**
 * What a browser, its settings or its policy may refuse at a time: properties of objects, by their paths. Those of one row
 * do not stand in for each other, and no part of a page needs two of them.
 */
const refusable = [
  ['localStorage', 'sessionStorage', 'navigator.serviceWorker', 'IntersectionObserver'],
  ['history.replaceState', 'BroadcastChannel', 'requestIdleCallback', 'matchMedia', 'ResizeObserver'],
  ['PerformanceObserver', 'MutationObserver', ...onRequest],
];

/** Of these the call is refused; the others not even be looked at. */
const calls = /(^|\.)(replaceState|matchMedia|open|BroadcastChannel|requestIdleCallback|\w+Observer)$/;

const ways = [
  { how: 'missing', locale: 'nl' },
  { how: 'throws', locale: 'en' },
] as const;

for (const { how, locale } of ways) {
  const words = spoken[locale];
  for (const paths of refusable) {
    test(`${locale}: ${paths.join(', ')} ${how}: story, quiz, model and session work all the same`, async ({
      page,
    }) => {
      await page.addInitScript(
        refuse,
        paths.map((path) => ({ path, isMissing: how === 'missing', isCall: calls.test(path) })),
      );
      await page.goto(`/${locale}/cases/zalando`);
      await page.getByRole('button', { name: uiLabels[locale].forward }).click();
      await expect(page.getByRole('slider').first()).toHaveValue('1');
      await page.locator('#model').scrollIntoViewIfNeeded();
      await expect(page.locator('.model-simulator')).toBeVisible();
      const question = page.locator('#question-where-it-began');
      await question.getByRole('radio').first().check();
      await question.getByRole('button', { name: uiLabels[locale].check }).click();
      await expect(question.getByTestId('quiz-feedback')).not.toBeEmpty();
      await page.goto(`/${locale}/session/nunl`);
      await page.getByRole('button', { name: words.begin }).click();
      await expect(page.locator('#presenter-place')).toBeVisible();
      await page.keyboard.press('PageDown');
      await expect(page.locator('#presenter-place')).toContainText(words.place);
    });
  }
}

function refuse(refused: { path: string; isMissing: boolean; isCall: boolean }[]): void {
  const call = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  for (const { path, isMissing, isCall } of refused) {
    const [name = '', owner] = path.split('.').reverse();
    const value = isMissing ? undefined : call;
    const property = isMissing || isCall ? { value, writable: true } : { get: call };
    Object.defineProperty(owner ? Reflect.get(window, owner) : window, name, property);
  }
}
