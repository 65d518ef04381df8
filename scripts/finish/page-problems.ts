import { basePath, pathInSite } from '@/lib/base-path';
import type { HtmlElement, Page } from './html';

/** What would silently break in the browser, by the page's policy or as it stands outside the site: what stands there, and what to do about it. */
export function pageProblems({ elements }: Page, base = basePath): string[] {
  return elements.flatMap((element) => [
    ...attributeRefusals(element),
    ...addressRefusals(element, base),
    ...(element.name === 'script' ? scriptRefusals(element) : []),
  ]);
}

function attributeRefusals({ name, attributes }: HtmlElement): string[] {
  return [...attributes].flatMap(([attribute, value]) => {
    const where = `<${name} ${attribute}="${value.slice(0, 40)}">`;
    if (attribute === 'style') return [`${where}: use a class or an SVG attribute instead of an inline style`];
    if (/^on[a-z]/.test(attribute)) return [`${where}: use a React event instead of an inline handler`];
    if (isScript(value)) return [`${where}: use a button instead of a javascript: link`];
    return [];
  });
}

function addressRefusals({ name, attributes }: HtmlElement, base: string): string[] {
  // of a preconnect only the host counts
  if (attributes.get('rel') === 'preconnect') return [];
  return ['href', 'src'].flatMap((attribute) => {
    const address = attributes.get(attribute) ?? '';
    if (!isOwnPath(address) || pathInSite(address, base) !== undefined) return [];
    return [`<${name} ${attribute}="${address}">: it stands outside ${base}; take its address from lib/address.ts`];
  });
}

/** A browser passes over white space and controls in an address. */
function isScript(address: string): boolean {
  return /^javascript:/i.test(address.replace(/[\s\p{Cc}]/gu, ''));
}

function scriptRefusals({ attributes, text }: HtmlElement): string[] {
  const source = attributes.get('src');
  if (source !== undefined) return isOwnPath(source) ? [] : [`<script src="${source}">: serve it from this site`];
  if (isDataBlock(attributes) || isOurs(attributes)) return [];
  const where = `inline <script>${text.slice(0, 60)}…`;
  if (/^\$R[A-Z]/.test(text))
    return [`${where}: a streamed Suspense boundary is invisible without JavaScript; take it apart or render it whole`];
  return [`${where}: move it to a file or a component; only the theme script stands inline`];
}

function isOwnPath(url: string): boolean {
  return url.startsWith('/') && !url.startsWith('//');
}

function isDataBlock(attributes: HtmlElement['attributes']): boolean {
  return ['application/ld+json', 'speculationrules'].includes(attributes.get('type') ?? '');
}

function isOurs(attributes: HtmlElement['attributes']): boolean {
  return ['theme', 'boot'].includes(attributes.get('id') ?? '');
}
