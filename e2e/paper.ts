import type { Page } from '@playwright/test';

/** The room for text on a sheet of A4 between the margins, in CSS pixels. */
export const sheet = { width: 703, height: 1035 };

/** How many sheets a PDF has. */
export function sheetsIn(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? Number.NaN;
}

/** What a reader of the sheet would miss among these elements: text that runs out of its own box, or out of the sheet. */
export function clippedText(page: Page, among: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const shown = [...document.querySelectorAll(selector)].filter((part) => part.checkVisibility());
    const cut = shown.filter(
      (part) =>
        part instanceof HTMLElement &&
        part.clientWidth > 1 &&
        getComputedStyle(part).overflowX !== 'visible' &&
        part.scrollWidth > part.clientWidth + 1,
    );
    const beyond = shown.filter((part) => part.getBoundingClientRect().right > innerWidth + 1);
    return [...cut, ...beyond].map((part) => `${part.tagName} ${part.textContent?.slice(0, 40)}`);
  }, among);
}
