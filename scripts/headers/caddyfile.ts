import { pageAddress } from '@/lib/address';
import { withBase } from '@/lib/base-path';
import { type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import { contentTypes } from '@/scripts/finish/content-type';
import type { Headers } from '@/server/site/headers';
import { noticePage, notices, statusOf } from '@/server/site/site';
import { commonHeaders, filesForOthers, hashedFiles, otherHeaders } from './header-rules';

/** An address with a slash behind it. */
const slashed = `^(${withBase('/.+')})/$`;

/** The files of which Caddy does not know the type, or another one. */
const types = [
  ['manifests', '*.webmanifest', contentTypes['.webmanifest'] ?? ''],
  ['feeds', '*.xml', contentTypes['.xml'] ?? ''],
  ['pictures', '*/opengraph-image', 'image/png'],
] as const;

/** The site as Caddy serves it: to be imported in a site block whose `root` is the folder in which the site stands. */
export function caddyfile(): string {
  const apart = [...hashedFiles.paths, ...filesForOthers.paths];
  return [
    ...matcher('site', [`path ${withBase('/*')}`]),
    ...matcher('hashed', [`path ${hashedFiles.paths.join(' ')}`]),
    ...matcher('others', [`path ${filesForOthers.paths.join(' ')}`]),
    ...matcher('other', [`path ${withBase('/*')}`, `not path ${apart.join(' ')}`]),
    ...header('site', commonHeaders),
    ...header('hashed', hashedFiles.headers),
    ...header('others', filesForOthers.headers),
    ...header('other', otherHeaders),
    ...types.flatMap(([name, path, type]) => [
      ...matcher(name, [`path ${path}`, 'file']),
      ...header(name, { 'Content-Type': type }),
    ]),
    ...matcher('slash', [`path_regexp page ${slashed}`]),
    ...matcher('slash-asked', [`path_regexp asked ${slashed}`, 'expression `{query} != ""`']),
    ...locales.flatMap((locale) =>
      notices.flatMap((name) => [...matcher(`${locale}-${name}`, [`path ${noticePage(name, locale)}`])]),
    ),
    ...matcher('source', ['path *.html']),
    ...block('route', [
      'redir @slash-asked {re.asked.1}?{query} 308',
      'redir @slash {re.page.1} 308',
      'error @source 404',
      ...locales.flatMap((locale) =>
        notices.map((name) => `error @${locale}-${name} ${statusOf(noticePage(name, locale))}`),
      ),
      'try_files {path}.html {path}',
      ...block('file_server', ['precompressed br gzip']),
    ]),
    ...block('handle_errors', [
      ...block('header', setting(otherHeaders)),
      ...[...locales.filter((locale) => locale !== sourceLocale), sourceLocale].flatMap((locale) =>
        notices.flatMap((name) => inPlaceOf(locale, statusOf(noticePage(name, locale)), noticePage(name, locale))),
      ),
    ]),
    '',
  ].join('\n');
}

/** The page that answers a status, in the language of the address; the last language takes whatever is left. */
function inPlaceOf(locale: Locale, status: number, page: string): string[] {
  const name = `${locale}-${status}`;
  const below = locale === sourceLocale ? [] : [`path ${pageAddress(locale, '')} ${pageAddress(locale, '')}/*`];
  return [
    ...matcher(name, [`expression \`{err.status_code} == ${status}\``, ...below]),
    ...block(`handle @${name}`, [`rewrite * ${page}.html`, 'file_server']),
  ];
}

function header(name: string, headers: Headers): string[] {
  return block(`header @${name}`, setting(headers));
}

function setting(headers: Headers): string[] {
  return Object.entries(headers).map(([name, value]) => `${name} "${value}"`);
}

function matcher(name: string, lines: readonly string[]): string[] {
  return block(`@${name}`, lines);
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `\t${line}`), '}'];
}
