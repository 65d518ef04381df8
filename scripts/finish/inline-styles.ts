import type { Edit, HtmlElement, Page } from './html';

/** A face that has to be fetched; one that the system has is no work. */
const fetchedFont = /@font-face\s*\{[^}]*url\([^}]*\}/gi;

/**
 * Puts each stylesheet of Next into the page. The link stays, disabled: the browser does not fetch it, and React finds
 * it at hydration and does not add it a second time. Fonts to fetch stand apart, for the boot script to switch on; where
 * no script runs they are on from the start.
 */
export function inlineStyles({ html, elements }: Page, readCss: (url: string) => string): Edit[] {
  return elements.filter(isStylesheet).map(({ start, end, attributes }) => {
    const styles = stylesOf(attributes.get('href') ?? '', readCss);
    return { start, end, text: styles + disabled(html.slice(start, end)) };
  });
}

function isStylesheet({ name, attributes }: HtmlElement): boolean {
  return name === 'link' && attributes.get('rel') === 'stylesheet' && !attributes.has('disabled');
}

/** The source of a link, switched off; WebKit fetches ahead what is only disabled. */
function disabled(link: string): string {
  return link.replace(/\s*\/?>$/, ' media="not all" disabled=""/>');
}

function stylesOf(href: string, readCss: (url: string) => string): string {
  const css = withAbsoluteUrls(readCss(href), href);
  if (/<\/style/i.test(css)) throw new Error(`${href} closes the style element it should stand in`);
  const fonts = css.match(fetchedFont)?.join('') ?? '';
  const late = fonts && `<style data-fonts="" media="(scripting: none)">${fonts}</style>`;
  return `<style>${css.replace(fetchedFont, '')}</style>${late}`;
}

function withAbsoluteUrls(css: string, base: string): string {
  return css.replace(/url\((["']?)(?!["'/#]|[a-z]+:)([^"')]+)\1\)/gi, (_, quote: string, path: string) => {
    const { pathname, search, hash } = new URL(path, new URL(base, 'https://site.invalid'));
    return `url(${quote}${pathname}${search}${hash}${quote})`;
  });
}
