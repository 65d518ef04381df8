import { embedPage, embedScript } from '@/lib/address';
import { withBase } from '@/lib/base-path';
import { locales } from '@/lib/languages/locale';
import { cachingOf, type Headers, headersForOthers, securityHeaders } from '@/server/site/headers';
import { type Framing, framePolicy } from '@/server/site/policy';

/** Addresses, in which a `*` at the end stands for the rest, and what is sent with the files there. */
export type HeaderRule = { paths: readonly string[]; headers: Headers };

/** The headers that differ by the kind of a file. */
const ofKind = ['Cache-Control', 'Content-Security-Policy', 'Cross-Origin-Resource-Policy', 'X-Frame-Options'];

/** What every answer says, of whichever kind. */
export const commonHeaders: Headers = Object.fromEntries(
  Object.entries(securityHeaders).filter(([name]) => !ofKind.includes(name)),
);

/** The files whose names say what they hold. */
export const hashedFiles: HeaderRule = {
  paths: [withBase('/_next/static/*')],
  headers: headersOfKind('none', withBase('/_next/static/')),
};

/** The files that are made for the pages of others. */
export const filesForOthers: HeaderRule = {
  paths: [...locales.map((locale) => embedPage(locale, '*')), embedScript],
  headers: headersOfKind('anybody', embedScript),
};

/** What any other file says, and what stands in the place of one. */
export const otherHeaders: Headers = headersOfKind('none', withBase('/'));

/**
 * A page says in a `<meta>` what it may load, as only it knows the hashes of its scripts; who may frame it only a header can
 * say, so that is the host's part.
 */
function headersOfKind(framing: Framing, address: string): Headers {
  const headers: Headers = {
    ...securityHeaders,
    ...(framing === 'anybody' && headersForOthers),
    'Cache-Control': cachingOf(address),
    'Content-Security-Policy': framePolicy(framing),
  };
  return Object.fromEntries(Object.entries(headers).filter(([name, value]) => ofKind.includes(name) && value !== ''));
}
