import type { Locale } from '@/lib/languages/locale';

/** Every page by its path after the locale, and where under `content/` its words stand; `*` is a case, `@` the locale. */
const pages = {
  '': 'ui/@.json',
  '/cases/*': 'cases/*/@.mdx',
  '/embed/*': 'cases/*/@.mdx',
  '/session': 'ui/@.json',
  '/session/*': 'cases/*/session.@.yaml',
  '/session/*/audience': 'cases/*/session.@.yaml',
  '/on-call/*': 'cases/*/on-call.@.yaml',
  '/lessons': 'lessons/@.yaml',
  '/quiz': 'ui/@.json',
  '/glossary': 'glossary/@.yaml',
  '/sources': 'sources.yaml',
  '/about': 'pages/about/@.mdx',
  '/data': 'ui/@.json',
  '/missing': 'ui/@.json',
  '/failed': 'ui/@.json',
  '/unreachable': 'ui/@.json',
} as const;

type Filled<Path extends string> = Path extends `${infer Before}*${infer After}` ? `${Before}${string}${After}` : Path;

/** The path of a page after its locale: `` for home, `/about`, `/cases/zalando`. */
export type PagePath = Filled<keyof typeof pages>;

/** What stands beside the pages, in one language, for machines and scripts to fetch. */
export type LocaleFile =
  | 'feed.xml'
  | 'app.webmanifest'
  | 'search.json'
  | 'quiz/questions.json'
  | `oembed/${string}.json`;

/** The address of a page, or of the place with this id on it. */
export function pageAddress(locale: Locale, path: PagePath, place?: string): string {
  return `/${locale}${path}${place === undefined ? '' : `#${place}`}`;
}

export function homePage(locale: Locale): string {
  return pageAddress(locale, '');
}

/** The page of a case, or one step, part or question on it. */
export function casePage(locale: Locale, slug: string, place?: string): string {
  return pageAddress(locale, `/cases/${slug}`, place);
}

/** The page on which a team session on a case is led, or one place on it. */
export function sessionPage(locale: Locale, slug: string, place?: string): string {
  return pageAddress(locale, `/session/${slug}`, place);
}

/** The cascade of a case alone, for a frame in a page of somebody else. */
export function embedPage(locale: Locale, slug: string): string {
  return pageAddress(locale, `/embed/${slug}`);
}

/** The script with which other sites show a cascade by an element of its own. */
export const embedScript = '/cascade-diagram.js';

/** Whether what stands at a path is made for pages of others: they may frame it, or load it. */
export function isForOthers(path: string): boolean {
  return path === embedScript || /^\/[a-z]{2}\/embed\/[^/]+$/.test(path);
}

/** A case as a package for a learning platform, by the name of its file. */
export function packageAddress(file: string): string {
  return `/packages/${file}`;
}

/** The page on which the reader has the pager in an outage, or one place on it. */
export function onCallPage(locale: Locale, slug: string, place?: string): string {
  return pageAddress(locale, `/on-call/${slug}`, place);
}

export function fileAddress(locale: Locale, file: LocaleFile): string {
  return `/${locale}/${file}`;
}

/** The case that a page is about, if it is about one. */
export function caseOfPage(path: string): string | undefined {
  return path.split('/')[2];
}

/** The file under `content/` in which the words of a page stand. Throws for a path that is no page. */
export function wordsFile(path: string, locale: Locale): string {
  const slug = caseOfPage(path) ?? '';
  const [, file] = Object.entries(pages).find(([page]) => page.replace('*', slug) === path) ?? [];
  if (file === undefined) throw new Error(`${path} is no page: name it in lib/address.ts`);
  return file.replace('*', slug).replace('@', locale);
}
