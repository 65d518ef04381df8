import { createHash } from 'node:crypto';
import { escapeText } from './escape-text';
import type { PackageFacts } from './package-facts';

export type PackageParts = {
  facts: PackageFacts;
  /** The page as it is rendered, in the language of `facts`. */
  html: string;
  /** What React needs to draw the page, by language. */
  payloads: Readonly<Record<string, string>>;
  script: string;
  styles: string;
  fonts: string;
};

/**
 * One document with everything in it: a page that is whole before its script runs, and a classic script at its end. Only the
 * fonts stand beside it, as frames without an origin let no page fetch anything.
 * @returns its text in pieces: what is its own, and then the styles, the case and the script, which other packages share
 */
export function packageHtml({ facts, html, payloads, script, styles, fonts }: PackageParts): string[] {
  const title = facts.pages.find(({ locale }) => locale === facts.locale)?.title ?? '';
  const inline = inlineScript(script);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(inline)}`,
    `style-src ${hashOf(styles)} ${hashOf(fonts)}`,
    "img-src 'self' blob: data:",
    "font-src 'self'",
    // an LRS may stand anywhere; SCORM is talked to in the browser
    `connect-src ${facts.format === 'cmi5' ? 'https: http:' : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return [
    [
      '<!doctype html>',
      `<html lang="${facts.locale}"><head><meta charset="utf-8">`,
      `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      `<title>${escapeText(title)}</title>`,
      dataBlock('package', facts),
    ],
    [`<style>${styles}</style><style>${fonts}</style></head>`],
    [
      `<body><div id="root">${html}</div>`,
      ...Object.entries(payloads).map(([locale, payload]) => dataBlock(`payload-${locale}`, payload)),
    ],
    [`<script>${inline}</script></body></html>`],
  ].map((lines) => `${lines.join('\n')}\n`);
}

/** Data for the script: JSON in which nothing can end the element that it stands in. */
function dataBlock(id: string, data: unknown): string {
  return `<script type="application/json" id="${id}">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>`;
}

/** In a script these can only stand in texts and regular expressions, where the escaped form means the same. */
function inlineScript(script: string): string {
  return script.trim().replace(/<(?=\/script|!--)/gi, '\\x3C');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
