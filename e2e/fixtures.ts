import { test as base, expect, type Page } from '@playwright/test';

type Fixtures = { complaints: string[] };

/** The test of every journey: it also fails when a page complains, breaks its policy, asks another site for anything or leaves a cookie but the one for the language. */
export const test = base.extend<Fixtures>({
  complaints: [
    async ({ context, baseURL }, use) => {
      const complaints: string[] = [];
      context.on('page', (page) => listen(page, complaints));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== new URL(baseURL ?? '').origin)
          complaints.push(`request to ${origin}`);
      });
      await use(complaints);
      const cookies = (await context.cookies()).filter(({ name }) => name !== 'locale');
      complaints.push(...cookies.map(({ name }) => `cookie ${name}`));
      expect(complaints, 'what the pages complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Ends a visit on which things were made to fail: a page that is closed complains no more, and what it complained of was this. */
export async function endVisit(page: Page, complaints: string[], expected: RegExp): Promise<void> {
  await page.close();
  expect(complaints.splice(0).filter((complaint) => !expected.test(complaint))).toEqual([]);
}

/** A broken Content-Security-Policy stands in the console as an error. */
function listen(page: Page, complaints: string[]): void {
  page.on('pageerror', ({ message }) => complaints.push(`page error: ${message}`));
  page.on('console', (message) => {
    const { url } = message.location();
    // Chromium reports the 404 of a page itself, which a test of a missing page asks for.
    if (message.type() === 'error' && url !== page.url()) complaints.push(`console error: ${message.text()} ${url}`);
  });
}
