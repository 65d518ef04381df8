import { pathList } from './path-list.mjs';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `site`: the host on which the site will stand, if that is known. `basePath`: the path below which it stands there, see
 * `lib/base-path.ts`. `repository`: where readers may propose changes, without a slash behind it.
 */
export type BuildSettings = { site: URL | undefined; basePath: string; repository: string | undefined };

/** Reads what is built into the pages; an empty setting is none. Throws an Error of one line for what can not be used. */
export function buildSettings({ SITE_URL, BASE_PATH, REPOSITORY_URL }: Environment): BuildSettings {
  return {
    site: SITE_URL ? siteAddress(SITE_URL) : undefined,
    basePath: BASE_PATH ? pathBelow(BASE_PATH) : '',
    repository: REPOSITORY_URL ? repositoryAddress(REPOSITORY_URL) : undefined,
  };
}

function siteAddress(given: string): URL {
  const url = webAddress(given);
  if (!url) return refuse('SITE_URL', given, 'the address of the site, such as https://example.org');
  if (url.href !== `${url.origin}/`)
    return refuse(
      'SITE_URL',
      given,
      `a host and no more, as BASE_PATH says where on it the site stands: ${url.origin}`,
    );
  return url;
}

function pathBelow(given: string): string {
  if (/^(?:\/[a-z0-9][a-z0-9._-]*)+$/i.test(given)) return given;
  return refuse(
    'BASE_PATH',
    given,
    'a path of letters, digits, - and . that begins with a slash and ends without: /training',
  );
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

/** Where live sessions are kept: in PostgreSQL if `databaseUrl` is there, else in a file in `dataDir`; and for how many days after they began. */
export type LiveSettings = { databaseUrl: string | undefined; dataDir: string; retentionDays: number };

/** Reads how live sessions are kept. Throws as `buildSettings` does. */
export function liveSettings({ DATABASE_URL, DATA_DIR, RETENTION_DAYS: days = '30' }: Environment): LiveSettings {
  if (DATABASE_URL && !(URL.canParse(DATABASE_URL) && /^postgres(?:ql)?:$/.test(new URL(DATABASE_URL).protocol)))
    throw new Error(
      'DATABASE_URL is no address of a database; it must be like postgres://user:password@host/name. Change it, or leave it out.',
    );
  if (!/^\d{1,3}$/.test(days) || Number(days) < 1 || Number(days) > 365)
    return refuse('RETENTION_DAYS', days, 'a number from 1 to 365');
  return { databaseUrl: DATABASE_URL || undefined, dataDir: DATA_DIR || '.data', retentionDays: Number(days) };
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
