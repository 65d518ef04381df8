import type { IncomingHttpHeaders } from 'node:http';

/**
 * Whether a request that changes something was made by a page of this site. A browser says so itself where it can; else
 * the page must stand at the host that the request went to, as the proxy passes it on, or at the address of the site.
 */
export function isOwnPage(headers: IncomingHttpHeaders, site: URL | undefined): boolean {
  const fetchSite = headers['sec-fetch-site'];
  if (fetchSite !== undefined) return fetchSite === 'same-origin';
  const host = /^https?:\/\/([^/]+)$/.exec(headers.origin ?? '')?.[1];
  return host !== undefined && [headers.host, headers['x-forwarded-host'], site?.host].flat().includes(host);
}

/** Whether the reader's line to us is encrypted, as far as anybody says so. */
export function isEncrypted(headers: IncomingHttpHeaders, site: URL | undefined): boolean {
  const said = headers['x-forwarded-proto'];
  return said === undefined ? site?.protocol === 'https:' : String(said).split(',')[0]?.trim() === 'https';
}
