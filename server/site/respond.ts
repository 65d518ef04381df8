import type { IncomingHttpHeaders } from 'node:http';
import { embedPage, homePage, joinPage } from '@/lib/address';
import { pathInSite } from '@/lib/base-path';
import { isLocale, type Locale, sourceLocale } from '@/lib/languages/locale';
import { flatHeaders, type Headers } from './headers';
import { preferredEncoding } from './negotiate';
import { readerLocale } from './reader-locale';
import { type RequestPath, requestPath } from './request-path';
import { noticePage, type Resource, type Site, statusOf, type Variant } from './site';

export type SiteRequest = { method: string; url: string; headers: IncomingHttpHeaders };
type Target = Extract<RequestPath, { ok: true }>;
export type SiteResponse = { status: number; headers: string[]; body?: Buffer | string };

/** What the site answers to a request: a function of the two and of nothing else. */
export function respond(site: Site, request: SiteRequest): SiteResponse {
  const reply = answerPath(site, request);
  return request.method === 'HEAD' ? { status: reply.status, headers: reply.headers } : reply;
}

function answerPath(site: Site, request: SiteRequest): SiteResponse {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plainResponse(405, 'Method not allowed', { Allow: 'GET, HEAD' });
  const target = requestPath(request.url);
  if (!target.ok)
    return target.status === 414 ? plainResponse(414, 'Address too long') : plainResponse(400, 'Bad request');
  const resource = site.get(target.path);
  if (resource && statusOf(target.path) === 200) return found(resource, request.headers);
  if (resource) return inPlaceOf(resource, statusOf(target.path), request.headers);
  if (pathInSite(target.path) === '/') return entrance(target.query, request.headers);
  return (
    embedded(site, target, request.headers) ??
    withoutTrailingSlash(target) ??
    joinResponse(site, target, request.headers) ??
    missing(site, target.path, request.headers)
  );
}

/** What is said when the answer itself could not be given: still a page, in the language of the reader. */
export function failureResponse(site: Site, { url, headers }: SiteRequest): SiteResponse {
  const page = site.get(noticePage('failed', localeFor(url, headers)));
  return page ? inPlaceOf(page, 500, headers) : plainResponse(500, 'Something went wrong');
}

/** A short answer in plain text, for clients that are not a reader's browser. */
export function plainResponse(status: number, text: string, headers: Headers = {}): SiteResponse {
  const body = `${text}\n`;
  return {
    status,
    headers: flatHeaders({
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Length': String(body.length),
      'Cache-Control': 'no-store',
      ...headers,
    }),
    body,
  };
}

function redirect(status: 307 | 308, location: string, headers: Headers): SiteResponse {
  return { status, headers: flatHeaders({ Location: location, 'Content-Length': '0', ...headers }) };
}

function entrance(query: string, { cookie, 'accept-language': language }: IncomingHttpHeaders): SiteResponse {
  return redirect(307, `${homePage(readerLocale(cookie, language))}${query}`, {
    Vary: 'Accept-Language, Cookie',
    'Cache-Control': 'private, no-store',
  });
}

const joinPattern = /^(?:\/(?<locale>[^/]+))?\/join(?:\/(?<code>[^/]*))?$/;

/** The page for joining reads the code in its address itself. Without a language, as people type it, the address leads to theirs. */
function joinResponse(site: Site, { path, query }: Target, headers: IncomingHttpHeaders): SiteResponse | undefined {
  const joining = joinPattern.exec(pathInSite(path) ?? '');
  const { locale, code = '' } = joining?.groups ?? {};
  const page = site.get(joinPage(locale !== undefined && isLocale(locale) ? locale : sourceLocale));
  if (!joining || !page || (locale !== undefined && !isLocale(locale))) return undefined;
  if (locale !== undefined) return found(page, headers);
  const theirs = joinPage(readerLocale(headers.cookie, headers['accept-language']), encodeURIComponent(code));
  return redirect(307, `${theirs}${query}`, {
    Vary: 'Accept-Language, Cookie',
    'Cache-Control': 'private, no-store',
  });
}

/** `/embed/zalando?lang=en` leads to that language's page; without a language to the reader's. */
function embedded(site: Site, { path, query }: Target, headers: IncomingHttpHeaders): SiteResponse | undefined {
  const [, slug] = /^\/embed\/([\w-]+)$/.exec(pathInSite(path) ?? '') ?? [];
  if (slug === undefined) return undefined;
  const asked = new URLSearchParams(query).get('lang') ?? '';
  const locale = isLocale(asked) ? asked : readerLocale(headers.cookie, headers['accept-language']);
  const page = embedPage(locale, slug);
  if (!site.has(page)) return undefined;
  return redirect(307, `${page}${query}`, { Vary: 'Accept-Language, Cookie', 'Cache-Control': 'private, no-store' });
}

/** Never for a path with `//`: its redirect could lead to another site. */
function withoutTrailingSlash({ path, rawPath, query }: Target): SiteResponse | undefined {
  if (pathInSite(path) === undefined || !path.endsWith('/') || !rawPath.endsWith('/') || path.includes('//'))
    return undefined;
  return redirect(308, rawPath.slice(0, -1) + query, { 'Cache-Control': 'no-cache' });
}

function found(resource: Resource, headers: IncomingHttpHeaders): SiteResponse {
  const variant = variantFor(resource, headers);
  if (matches(headers['if-none-match'], variant.etag)) return { status: 304, headers: variant.notModifiedHeaders };
  return { status: 200, headers: variant.headers, body: variant.body };
}

function missing(site: Site, path: string, headers: IncomingHttpHeaders): SiteResponse {
  const page = site.get(noticePage('missing', localeFor(path, headers)));
  return page ? inPlaceOf(page, 404, headers) : plainResponse(404, 'Not found');
}

function localeFor(path: string, { cookie, 'accept-language': language }: IncomingHttpHeaders): Locale {
  const named = pathInSite(path)?.split(/[/?]/)[1] ?? '';
  return isLocale(named) ? named : readerLocale(cookie, language);
}

/** Always whole: what stands in the place of another page is never the copy that a reader has of it. */
function inPlaceOf(page: Resource, status: number, headers: IncomingHttpHeaders): SiteResponse {
  const variant = variantFor(page, headers);
  return { status, headers: variant.headers, body: variant.body };
}

function variantFor({ encodings, variants }: Resource, headers: IncomingHttpHeaders): Variant {
  const variant = variants.get(preferredEncoding(headers['accept-encoding'], encodings)) ?? variants.get('identity');
  if (!variant) throw new Error('every resource has an identity variant');
  return variant;
}

function matches(ifNoneMatch: string | undefined, etag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  return ifNoneMatch.split(',').some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')));
}
