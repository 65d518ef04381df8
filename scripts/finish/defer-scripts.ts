import { elementsOf, type HtmlElement, insertBefore, replaceElements } from './html';

/** The browser fetches ahead each page whose link the boot script has marked as near. */
const nearPages = JSON.stringify({
  prefetch: [{ where: { selector_matches: '[data-near]' }, eagerness: 'immediate' }],
});

/**
 * Takes Next's scripts out of the page and leaves their names, and that of the page's payload, with the boot script,
 * which runs them later. A page that was done before keeps those names and gets the boot script of today.
 */
export function deferScripts(html: string, boot: string, payload?: string): string {
  const elements = elementsOf(html);
  const known = elements.find(isBoot)?.attributes;
  const names = payload ? namesOf(elements.filter(isNextScript)) : known?.get('data-scripts');
  const leaving = elements.filter(isLeaving).map((element) => [element, ''] as const);
  const without = replaceElements(html, new Map(leaving));
  if (!names) return without;
  const data = `data-scripts="${names}" data-payload="${payload ?? known?.get('data-payload')}"`;
  const ahead = `<script type="speculationrules">${nearPages}</script>`;
  return insertBefore(without, '</head>', `${ahead}<script id="boot" ${data}>${boot}</script>`);
}

function namesOf(scripts: HtmlElement[]): string {
  return [...new Set(scripts.map(({ attributes }) => attributes.get('src')))].join(' ');
}

function isLeaving(element: HtmlElement): boolean {
  return [isBoot, isAhead, isNextScript, isScriptPreload, isForOldBrowsers].some((is) => is(element));
}

function isBoot({ name, attributes }: HtmlElement): boolean {
  return name === 'script' && attributes.get('id') === 'boot';
}

function isAhead({ name, attributes }: HtmlElement): boolean {
  return name === 'script' && attributes.get('type') === 'speculationrules';
}

function isNextScript({ name, attributes }: HtmlElement): boolean {
  return name === 'script' && attributes.has('async') && isNextFile(attributes.get('src'));
}

function isScriptPreload({ name, attributes }: HtmlElement): boolean {
  return name === 'link' && attributes.get('as') === 'script' && isNextFile(attributes.get('href'));
}

/** React 19 needs a browser with modules, so what stands behind `nomodule` never helps. */
export function isForOldBrowsers({ name, attributes }: HtmlElement): boolean {
  return name === 'script' && attributes.has('nomodule');
}

function isNextFile(url: string | undefined): boolean {
  return url?.startsWith('/_next/static/') ?? false;
}
