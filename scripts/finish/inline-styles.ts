import type { Edit, HtmlElement, Page } from './html';
import { type CssPruner, cssPruner } from './prune-css';

/** The rules of a stylesheet, and apart from them its faces that have to be fetched. */
export type Stylesheet = { rules: CssPruner; fonts: string };

/** A face that has to be fetched; one that the system has is no work. */
const fetchedFont = /@font-face\s*\{[^}]*url\([^}]*\}/gi;

/**
 * Puts of each stylesheet of Next what the page can use into it. The link stays, disabled: the browser does not fetch it, and
 * React finds it at hydration and does not add it a second time. Fonts to fetch stand apart, for the boot script to switch on;
 * where no script runs they are on from the start.
 */
export function inlineStyles(
  { html, elements }: Page,
  readStylesheet: (href: string) => Stylesheet,
  mayName: (word: string) => boolean,
): Edit[] {
  return elements.filter(isStylesheet).map(({ start, end, attributes }) => {
    const { rules, fonts } = readStylesheet(attributes.get('href') ?? '');
    const late = fonts && `<style data-fonts="" media="(scripting: none)">${fonts}</style>`;
    return { start, end, text: `<style>${rules(mayName)}</style>${late}${disabled(html.slice(start, end))}` };
  });
}

function isStylesheet({ name, attributes }: HtmlElement): boolean {
  return name === 'link' && attributes.get('rel') === 'stylesheet' && !attributes.has('disabled');
}

/** The source of a link, switched off. */
function disabled(link: string): string {
  return link.replace(/\s*\/?>$/, ' disabled=""/>');
}

/** A stylesheet as it can stand in any page. */
export function openStylesheet(href: string, source: string): Stylesheet {
  const css = withAbsoluteUrls(source, href);
  if (/<\/style/i.test(css)) throw new Error(`${href} closes the style element it should stand in`);
  return { rules: cssPruner(css.replace(fetchedFont, '')), fonts: css.match(fetchedFont)?.join('') ?? '' };
}

function withAbsoluteUrls(css: string, base: string): string {
  return css.replace(/url\((["']?)(?!["'/#]|[a-z]+:)([^"')]+)\1\)/gi, (_, quote: string, path: string) => {
    const { pathname, search, hash } = new URL(path, new URL(base, 'https://site.invalid'));
    return `url(${quote}${pathname}${search}${hash}${quote})`;
  });
}
