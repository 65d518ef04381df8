import { pathList } from './path-list.mjs';

type Environment = Readonly<Record<string, string | undefined>>;

/** `site`: where the site will stand, if that is known. `repository`: where readers may propose changes, without a slash behind it. */
export type BuildSettings = { site: URL | undefined; repository: string | undefined };

/** Reads what is built into the pages; an empty setting is none. Throws an Error of one line for what can not be used. */
export function buildSettings({ SITE_URL, REPOSITORY_URL }: Environment): BuildSettings {
  return {
    site: SITE_URL ? siteAddress(SITE_URL) : undefined,
    repository: REPOSITORY_URL ? repositoryAddress(REPOSITORY_URL) : undefined,
  };
}

function siteAddress(given: string): URL {
  const url = webAddress(given);
  if (!url) return refuse('SITE_URL', given, 'the address of the site, such as https://example.org');
  if (url.href !== `${url.origin}/`)
    return refuse('SITE_URL', given, `a host and no more, as the site stands at its root: ${url.origin}`);
  return url;
}

function repositoryAddress(given: string): string {
  if (!webAddress(given))
    return refuse('REPOSITORY_URL', given, 'the address of a repository, such as https://github.com/owner/name');
  return given.replace(/\/+$/, '');
}

function webAddress(given: string): URL | undefined {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  return url && /^https?:$/.test(url.protocol) ? url : undefined;
}

/**
 * `folders`: folders outside the repository with a `cases/<slug>/` for each case. `cases`: the only slugs that the site shows, all if undefined.
 * `announcesPrivate`: whether cases from those folders stand in the sitemap and the feed.
 */
export type ContentSettings = {
  folders: readonly string[];
  cases: readonly string[] | undefined;
  announcesPrivate: boolean;
};

/** Reads which cases there are beside those of `content/`, and which to show. Throws as `buildSettings` does. */
export function contentSettings({ CONTENT_DIRS, CASES, ANNOUNCE_PRIVATE_CASES }: Environment): ContentSettings {
  return {
    folders: CONTENT_DIRS ? pathList(CONTENT_DIRS) : [],
    cases: CASES ? slugList(CASES) : undefined,
    announcesPrivate: ANNOUNCE_PRIVATE_CASES ? yesOrNo('ANNOUNCE_PRIVATE_CASES', ANNOUNCE_PRIVATE_CASES) : false,
  };
}

function slugList(given: string): string[] {
  const slugs = [...new Set(given.split(',').map((each) => each.trim()))].filter(Boolean);
  if (slugs.length === 0 || slugs.some((slug) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)))
    return refuse('CASES', given, 'names of case folders with commas between them, such as nunl,own-outage');
  return slugs;
}

function yesOrNo(name: string, given: string): boolean {
  return given === 'yes' || (given !== 'no' && refuse(name, given, 'yes or no'));
}

export type ListenAddress = { host: string; port: number };

/** Where to listen: only this machine unless `HOST` says otherwise. Port 0 picks a free one. Throws as `buildSettings` does. */
export function listenAddress({ HOST: host = '127.0.0.1', PORT: port = '3000' }: Environment): ListenAddress {
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) return refuse('PORT', port, 'a number from 0 to 65535');
  return { host, port: Number(port) };
}

function refuse(name: string, given: string, expected: string): never {
  throw new Error(`${name} is "${given}"; it must be ${expected}. Change it, or leave it out.`);
}

let built: BuildSettings | undefined;

/** What this build was told, read once. */
export function siteSettings(): BuildSettings {
  built ??= buildSettings(process.env);
  return built;
}

let content: ContentSettings | undefined;

/** Which cases there are and which to show, read once. */
export function siteContent(): ContentSettings {
  content ??= contentSettings(process.env);
  return content;
}
