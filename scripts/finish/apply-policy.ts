import { createHash } from 'node:crypto';
import { type Hashes, headerPolicy, pagePolicy } from '@/server/site/policy';
import { elementsOf, type HtmlElement, insertBefore, replaceElements } from './html';

/** The page with its own policy in a `<meta>`, for hosts that send no headers, and the header for hosts that do. */
export function applyPolicy(html: string): { html: string; policy: string } {
  const bare = replaceElements(
    html,
    new Map(
      elementsOf(html)
        .filter(isPolicy)
        .map((element) => [element, '']),
    ),
  );
  const hashes = inlineHashes(bare);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}"/>`;
  return { html: withMeta(bare, meta), policy: headerPolicy(hashes) };
}

function withMeta(html: string, meta: string): string {
  const charset = elementsOf(html).find(({ name, attributes }) => name === 'meta' && attributes.has('charset'));
  if (!charset) return insertBefore(html, '</head>', meta);
  return html.slice(0, charset.end) + meta + html.slice(charset.end);
}

function isPolicy({ name, attributes }: HtmlElement): boolean {
  return name === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy';
}

function inlineHashes(html: string): Hashes {
  const inline = elementsOf(html).filter(({ attributes }) => !attributes.has('src'));
  return {
    scripts: hashesOf(inline.filter(isExecuted)),
    styles: hashesOf(inline.filter(({ name }) => name === 'style')),
  };
}

function isExecuted({ name, attributes }: HtmlElement): boolean {
  return name === 'script' && attributes.get('type') !== 'application/ld+json';
}

function hashesOf(elements: HtmlElement[]): string[] {
  const hashes = elements.map(({ text }) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [...new Set(hashes)];
}
