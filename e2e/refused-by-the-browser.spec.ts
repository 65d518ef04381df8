import { uiLabels } from './case';
import { expect, test } from './fixtures';
import type { Locale } from './locales';

const spoken = {
  nl: { begin: 'Begin de sessie', place: 'Onderdeel 2' },
  en: { begin: 'Start the session', place: 'Part 2' },
} satisfies Record<Locale, object>;

/** What a browser, its settings or its policy may refuse: a property of an object, by its path. */
const refusable = [
  'localStorage',
  'sessionStorage',
  'history.replaceState',
  'BroadcastChannel',
  'navigator.clipboard',
  'navigator.share',
  'navigator.serviceWorker',
  'navigator.storage',
  'navigator.locks',
  'navigator.wakeLock',
  'Notification',
  'matchMedia',
  'speechSynthesis',
  'open',
  'caches',
  'IntersectionObserver',
  'ResizeObserver',
  'PerformanceObserver',
  'MutationObserver',
  'requestIdleCallback',
];

/** Of these the call is refused; the others not even be looked at. */
const calls = /^(replaceState|matchMedia|open|BroadcastChannel|requestIdleCallback|\w+Observer)$/;

const ways = [
  { how: 'missing', locale: 'nl' },
  { how: 'throws', locale: 'en' },
] as const;

for (const { how, locale } of ways) {
  const words = spoken[locale];
  for (const path of refusable) {
    test(`${locale}: ${path} ${how}: story, quiz, model and session work all the same`, async ({ page }) => {
      await page.addInitScript(
        ([names, kind, isCall]) => {
          const name = names.split('.').at(-1) ?? '';
          const owner = names.includes('.') ? Reflect.get(window, names.split('.')[0] ?? '') : window;
          const refuse = () => {
            throw new DOMException('refused', 'SecurityError');
          };
          const value = kind === 'missing' ? undefined : refuse;
          Object.defineProperty(
            owner,
            name,
            kind === 'throws' && !isCall ? { get: refuse } : { value, writable: true },
          );
        },
        [path, how, calls.test(path.split('.').at(-1) ?? '')] as const,
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
