import { pathInSite, withBase } from '@/lib/base-path';
import type { Locale } from '@/lib/languages/locale';

/** Every page by its path after the locale, and where under `content/` its words stand; `*` is a case, `@` the locale. */
const pages = {
  '': 'ui/@.json',
  '/cases/*': 'cases/*/@.mdx',
  '/embed/*': 'cases/*/@.mdx',
  '/session': 'ui/@.json',
  '/session/*': 'cases/*/session.@.yaml',
  '/session/*/audience': 'cases/*/session.@.yaml',
  '/join': 'ui/@.json',
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
  | 'search-whole.json'
  | 'quiz/questions.json'
  | `oembed/${string}.json`;

/** The address of a page, or of the place with this id on it. */
export function pageAddress(locale: Locale, path: PagePath, place?: string): string {
  return withBase(`/${locale}${path}${place === undefined ? '' : `#${place}`}`);
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

/** The page on which a phone joins a live session; with its code, the server that holds the session answers with the same page. */
export function joinPage(locale: Locale, code = ''): string {
  return pageAddress(locale, '/join') + (code && `/${code}`);
}

/** The cascade of a case alone, for a frame in a page of somebody else. */
export function embedPage(locale: Locale, slug: string): string {
  return pageAddress(locale, `/embed/${slug}`);
}

/** The script with which other sites show a cascade by an element of its own. */
export const embedScript = /* @__PURE__ */ withBase('/cascade-diagram.js');

/** Whether what stands at an address is made for pages of others: they may frame it, or load it. */
export function isForOthers(address: string): boolean {
  return address === embedScript || /^\/[a-z]{2}\/embed\/[^/]+$/.test(pathInSite(address) ?? '');
}

/** A case as a package for a learning platform, by the name of its file. */
export function packageAddress(file: string): string {
  return withBase(`/packages/${file}`);
}

/** The page on which the reader has the pager in an outage, or one place on it. */
export function onCallPage(locale: Locale, slug: string, place?: string): string {
  return pageAddress(locale, `/on-call/${slug}`, place);
}

export function fileAddress(locale: Locale, file: LocaleFile): string {
  return withBase(`/${locale}/${file}`);
}

/** The case that a page is about, if it is about one. */
export function caseOfPage(path: string): string | undefined {
  return path.split('/')[2];
}

/** The list of what a reader takes offline, which also says whether the site answers. */
export const offlineList = /* @__PURE__ */ withBase('/offline.json');

/** The service worker; it keeps what stands beside it and below. */
export const workerScript = /* @__PURE__ */ withBase('/sw.js');

/** An icon of the app, by the name of its file. */
export function iconAddress(file: string): string {
  return withBase(`/icons/${file}`);
}

/** Whether the file at an address is named after what it holds, and so never changes. */
export function isHashed(address: string): boolean {
  return address.startsWith(withBase('/_next/static/'));
}

/** The file under `content/` in which the words of a page stand. Throws for a path that is no page. */
export function wordsFile(path: string, locale: Locale): string {
  const slug = caseOfPage(path) ?? '';
  const [, file] = Object.entries(pages).find(([page]) => page.replace('*', slug) === path) ?? [];
  if (file === undefined) throw new Error(`${path} is no page: name it in lib/address.ts`);
  return file.replace('*', slug).replace('@', locale);
}
