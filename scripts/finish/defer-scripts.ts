import { isHashed } from '@/lib/address';
import { type Edit, type HtmlElement, headAddition, type Page, removal, scriptSource } from './html';

const near = { where: { selector_matches: '[data-near]' }, eagerness: 'immediate' };
/** Chromium prepares each page whose link the boot script has marked as near, or else, for want of memory, fetches it. */
const nearPages = JSON.stringify({ prefetch: [near], prerender: [near] });

/**
 * Takes Next's scripts out of the page and leaves their names, the largest first, and that of the page's payload with the
 * boot script, which runs them later. A page that was done before keeps those names and gets the boot script of today.
 */
export function deferScripts(
  page: Page,
  { boot, sizeOf, payload }: { boot: string; sizeOf: (url: string) => number; payload?: string | undefined },
): Edit[] {
  const { elements } = page;
  const known = elements.find(isBoot)?.attributes;
  const names = payload ? largestFirst(namesOfScripts(page), sizeOf) : known?.get('data-scripts');
  const leaving = elements.filter(isLeaving).map(removal);
  if (!names) return leaving;
  const data = { 'data-scripts': names, 'data-payload': payload ?? known?.get('data-payload') ?? '' };
  const ahead = scriptSource({ type: 'speculationrules' }, nearPages);
  return [...leaving, headAddition(page, ahead + scriptSource({ id: 'boot', ...data }, boot))];
}

/** The addresses of the scripts that leave the page for good. */
export function oldScripts({ elements }: Page): string[] {
  return elements.filter(isForOldBrowsers).flatMap(({ attributes }) => attributes.get('src') ?? []);
}

/** The addresses of Next's scripts in a page as it was exported. */
export function namesOfScripts({ elements }: Page): string[] {
  return [...new Set(elements.filter(isNextScript).flatMap(({ attributes }) => attributes.get('src') ?? []))];
}

function largestFirst(names: readonly string[], sizeOf: (url: string) => number): string {
  return [...names].sort((one, other) => sizeOf(other) - sizeOf(one)).join(' ');
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
  return name === 'script' && attributes.has('async') && isHashed(attributes.get('src') ?? '');
}

function isScriptPreload({ name, attributes }: HtmlElement): boolean {
  return name === 'link' && attributes.get('as') === 'script' && isHashed(attributes.get('href') ?? '');
}

/** React 19 needs a browser with modules, so what stands behind `nomodule` never helps. */
function isForOldBrowsers({ name, attributes }: HtmlElement): boolean {
  return name === 'script' && attributes.has('nomodule');
}
