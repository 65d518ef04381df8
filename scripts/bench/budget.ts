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

/** What the HTML of each kind of page may be, in bytes decompressed, and how many elements it may have when it is loaded. */
const kinds = {
  home: { is: /^\/\w\w$/, html: 105_000, elements: 560 },
  case: { is: /^\/\w\w\/cases\/[^/]+$/, html: 241_000, elements: 1400 },
  lessons: { is: /^\/\w\w\/lessons$/, html: 205_000, elements: 1350 },
  quiz: { is: /^\/\w\w\/quiz$/, html: 68_000, elements: 260 },
  session: { is: /^\/\w\w\/session\/[^/]+$/, html: 120_000, elements: 980 },
  audience: { is: /^\/\w\w\/session\/[^/]+\/audience$/, html: 39_500, elements: 80 },
  onCall: { is: /^\/\w\w\/on-call\/[^/]+$/, html: 150_000, elements: 900 },
  embed: { is: /^\/\w\w\/embed\/[^/]+$/, html: 100_000, elements: 600 },
  text: { is: /./, html: 120_000, elements: 1200 },
} as const;

/** The first kind that a page is of, with what it may be. */
export function pageBudget(path: string): { kind: string; html: number; elements: number } {
  for (const [kind, { is, ...budget }] of Object.entries(kinds)) if (is.test(path)) return { kind, ...budget };
  throw new Error(`${path} is of no kind`);
}
