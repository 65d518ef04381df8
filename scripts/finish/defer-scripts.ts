import { elementsOf, type HtmlElement, insertBefore, replaceElements } from './html';

/**
 * Takes Next's scripts out of the page and leaves their names, and that of the page's payload, with the boot script,
 * which runs them later. A page that was done before keeps its names and gets the boot script of today.
 */
export function deferScripts(html: string, boot: string, payload?: string): string {
  const elements = elementsOf(html);
  const known = elements.find(isBoot)?.attributes.get('data-scripts')?.split(' ') ?? [];
  const found = elements.filter(isNextScript).map(({ attributes }) => attributes.get('src') ?? '');
  const names = [...new Set([...known, ...(payload ? [payload] : []), ...found])];
  const leaving = elements.filter(
    (element) => isBoot(element) || isNextScript(element) || isScriptPreload(element) || isForOldBrowsers(element),
  );
  const without = replaceElements(html, new Map(leaving.map((element) => [element, ''])));
  if (names.length === 0) return without;
  return insertBefore(without, '</head>', `<script id="boot" data-scripts="${names.join(' ')}">${boot}</script>`);
}

function isBoot({ name, attributes }: HtmlElement): boolean {
  return name === 'script' && attributes.get('id') === 'boot';
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
