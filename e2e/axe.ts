import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** The rules that look at colour: all that can change between day and night. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

type Scope = { within?: string; rules?: string[] };

/** What axe finds in the page as it stands, or in a part of it: a line each, with the elements it is about. */
export async function axeFindings(page: Page, { within, rules }: Scope = {}): Promise<string[]> {
  // no page embeds another, so what axe does to reach into frames is left out
  const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode();
  if (within) axe.include(within);
  if (rules) axe.withRules(rules);
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`);
}
