import type { PageWeight } from './weight';

/** What a page may weigh: scripts in gzip, as the budget was set, the rest in brotli, as it is sent. */
export const budgets = [
  { name: 'HTML', bytes: 60_000, of: ({ html }: PageWeight) => html.br },
  { name: 'JavaScript over an empty app', bytes: 35_000, of: ({ js }: PageWeight, empty: number) => js.gzip - empty },
  { name: 'fonts', bytes: 90_000, of: ({ fonts }: PageWeight) => fonts.br },
  {
    name: 'all',
    bytes: 360_000,
    of: ({ html, js, payload, fonts }: PageWeight) => html.br + js.br + payload.br + fonts.br,
  },
] as const;

/** The budgets that a page does not keep to. */
export function overBudget(weight: PageWeight, emptyApp: number): string[] {
  return budgets.filter(({ bytes, of }) => of(weight, emptyApp) > bytes).map(({ name }) => name);
}
