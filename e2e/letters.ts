import type { Page } from '@playwright/test';
import { expect } from './fixtures';

/** Makes letters twice as large as a browser comes with, by its own setting: then `rem` in a media query grows too. */
export async function enlargeLetters(page: Page): Promise<void> {
  const settings = await page.context().newCDPSession(page);
  await settings.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
}

/** A page has the large letters, and is no wider for them. */
export async function fitsLargeLetters(page: Page): Promise<void> {
  await expect(page.locator('html')).toHaveCSS('font-size', '36px');
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
}
