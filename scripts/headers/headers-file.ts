import { isForOthers, isHashed } from '@/lib/address';
import { pathInSite, withBase } from '@/lib/base-path';
import { isLocale } from '@/lib/languages/locale';
import type { Headers } from '@/server/site/headers';
import type { Manifest } from '@/server/site/manifest';
import { commonHeaders, filesForOthers, hashedFiles, otherHeaders } from './header-rules';

/**
 * The rules as Netlify, Cloudflare Pages and others read them from `_headers`. A host joins what several rules say of one
 * header, so no two rules that meet name the same one: what is not for others is named piece by piece.
 */
export function headersFile({ resources }: Manifest): string {
  const addresses = Object.keys(resources);
  const rest = addresses.filter((address) => !isHashed(address) && !isForOthers(address));
  const pictures = addresses.filter(
    (address) => resources[address]?.headers['Content-Type'] === 'image/png' && !/\.\w+$/.test(address),
  );
  return [
    rule(withBase('/*'), commonHeaders),
    ...[hashedFiles, filesForOthers].flatMap(({ paths, headers }) => paths.map((path) => rule(path, headers))),
    ...apart([withBase('/'), ...rest.flatMap(restPaths)]).map((path) => rule(path, otherHeaders)),
    ...apart(pictures.map(withPlaceholders)).map((path) => rule(path, { 'Content-Type': 'image/png' })),
  ].join('\n');
}

/** What stands in a folder is named together; a page also stands at its address with a slash behind it. */
function restPaths(address: string): string[] {
  const [first = '', second, ...deeper] = (pathInSite(address) ?? '').slice(1).split('/');
  if (second !== undefined && !isLocale(first)) return [withBase(`/${first}/*`)];
  if (deeper.length > 0) return [withBase(`/${first}/${second}/*`)];
  return /\.\w+$/.test(address) ? [address] : [address, `${address}/`];
}

/** The names in the middle of a path as what stands for any name. */
function withPlaceholders(address: string): string {
  const names = (pathInSite(address) ?? '').slice(1).split('/');
  return withBase(
    `/${names.map((name, at) => (at % 2 === 0 && at < names.length - 1 ? `:name${at}` : name)).join('/')}`,
  );
}

function rule(path: string, headers: Headers): string {
  return `${[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n')}\n`;
}

/** Each path once, and none with a slash behind it whose folder is named as well. */
function apart(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return [...all].filter((path) => !all.has(`${path}*`));
}
