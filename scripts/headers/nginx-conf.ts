import { pageAddress } from '@/lib/address';
import { basePath, withBase } from '@/lib/base-path';
import { type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import { contentTypes } from '@/scripts/finish/content-type';
import type { Headers } from '@/server/site/headers';
import { noticePage, notices, statusOf } from '@/server/site/site';
import { commonHeaders, filesForOthers, hashedFiles, otherHeaders } from './header-rules';

const serving = 'try_files $uri.html $uri =404;';

/** The site as nginx serves it: to be included in a server block whose `root` is the folder in which the site stands. */
export function nginxConf(): string {
  return [
    `location ${withBase('/')} {`,
    ...indented([
      'charset utf-8;',
      `charset_types ${unique(types.filter(({ isText }) => isText).map(({ type }) => type)).join(' ')};`,
      'types {',
      ...indented(types.map(({ type, ending }) => `${type} ${ending};`)),
      '}',
      'default_type image/png;',
      'gzip_static on;',
      'gzip_vary on;',
      'absolute_redirect off;',
      ...added(otherHeaders),
      serving,
      ...notFound(sourceLocale),
      ...block(`= ${withBase('/')}`, [`try_files ${withBase('/index.html')} =404;`]),
      ...block(`~ ^(?<page>${quoted(basePath)}/.+)/$`, ['return 308 $page$is_args$args;']),
      ...block('~ \\.html$', ['internal;']),
      ...hashedFiles.paths.flatMap((path) => block(`^~ ${folderOf(path)}`, added(hashedFiles.headers))),
      ...filesForOthers.paths
        .filter((path) => !path.endsWith('*'))
        .flatMap((path) => block(`= ${path}`, added(filesForOthers.headers))),
      ...locales.flatMap(inLanguage),
    ]),
    '}',
    '',
  ].join('\n');
}

function inLanguage(locale: Locale): string[] {
  const own = filesForOthers.paths.filter((path) => path.endsWith('*') && path.startsWith(pageAddress(locale, '')));
  return block(`${pageAddress(locale, '')}/`, [
    serving,
    ...notFound(locale),
    ...notices.flatMap((name) =>
      block(`= ${noticePage(name, locale)}`, [`return ${statusOf(noticePage(name, locale))};`]),
    ),
    ...own.flatMap((path) => block(folderOf(path), [...added(filesForOthers.headers), serving])),
  ]);
}

function notFound(locale: Locale): string[] {
  return notices.map((name) => `error_page ${statusOf(noticePage(name, locale))} ${noticePage(name, locale)}.html;`);
}

/** nginx forgets the headers of the block around as soon as a block adds one of its own: each has them all. */
function added(headers: Headers): string[] {
  return Object.entries({ ...commonHeaders, ...headers }).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  );
}

const types = Object.entries(contentTypes).map(([ending, value]) => {
  const [type = '', charset] = value.split('; ');
  return { type, ending: ending.slice(1), isText: charset !== undefined && type !== 'text/html' };
});

function block(place: string, lines: readonly string[]): string[] {
  return [`location ${place} {`, ...indented(lines), '}'];
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

function folderOf(path: string): string {
  return path.slice(0, -1);
}

function quoted(text: string): string {
  return text.replaceAll('.', '\\.');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
