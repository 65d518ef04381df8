import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** Less than half of what axe gives of itself, for a browser to read with every page. */
const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** The rules that look at colour: all that can change between day and night. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

type Scope = { within?: string; rules?: string[] };

/** What axe finds in the page as it stands, or in a part of it: a line each, with the elements it is about. */
export async function axeFindings(page: Page, scope: Scope = {}): Promise<string[]> {
  const isLoaded = await page.evaluate(() => 'axe' in window);
  if (!isLoaded) await page.evaluate(source);
  return page.evaluate(async ({ within, rules }) => {
    const options = { resultTypes: ['violations' as const], noHtml: true, ...(rules && { runOnly: rules }) };
    const { violations } = await window.axe.run(within ?? document, options);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
  }, scope);
}
