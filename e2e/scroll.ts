import type { Page } from '@playwright/test';

/** Waits until the page has come to rest. */
export async function comeToRest(page: Page): Promise<void> {
  await page.waitForFunction(async () => {
    const top = scrollY;
    await new Promise((resolve) => setTimeout(resolve, 300));
    return top === scrollY;
  });
}
