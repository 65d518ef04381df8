import { createHash } from 'node:crypto';
import { type Framing, type Hashes, headerPolicy, pagePolicy } from '@/server/site/policy';
import { type Edit, edited, type HtmlElement, headAddition, type Page, removal } from './html';

/** The page with its own policy in a `<meta>`, for hosts that send no headers, and the header for hosts that do. */
export function applyPolicy(page: Page, framing: Framing = 'none'): { html: string; policy: string } {
  const hashes = inlineHashes(page);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${pagePolicy(hashes)}"/>`;
  const html = edited(page, [...page.elements.filter(isPolicy).map(removal), metaAddition(page, meta)]);
  return { html, policy: headerPolicy(hashes, framing) };
}

function metaAddition(page: Page, text: string): Edit {
  const charset = page.elements.find(({ name, attributes }) => name === 'meta' && attributes.has('charset'));
  return charset ? { start: charset.end, end: charset.end, text } : headAddition(page, text);
}

function isPolicy({ name, attributes }: HtmlElement): boolean {
  return name === 'meta' && attributes.get('http-equiv') === 'Content-Security-Policy';
}

function inlineHashes({ elements }: Page): Hashes {
  const inline = elements.filter(({ attributes }) => !attributes.has('src'));
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
