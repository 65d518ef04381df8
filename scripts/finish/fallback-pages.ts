import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { homePage } from '@/lib/address';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import { applyPolicy } from './apply-policy';
import { BuildRefusal } from './build-refusal';
import { parsePage } from './html';
import { filesOf } from './out-folder';

/** Whether only a plain static host needs a file: our own server redirects and answers by language instead. */
export function isFallback(file: string): boolean {
  return file === '404.html' || basename(file) === 'index.html';
}

/**
 * The same pages, under the names by which static hosts look for them: one that does not add `.html` to an address leads
 * a page’s address to the same with a slash behind it, and shows the index there. Every page names its address without the slash as its own.
 */
export function writeFallbackPages(folder: string): void {
  const pages = filesOf(folder).filter((file) => file.endsWith('.html') && !isFallback(file));
  for (const page of [...locales.map((locale) => `${locale}.html`), `${sourceLocale}/missing.html`])
    if (!pages.includes(page)) throw new BuildRefusal(`out/${page} is missing: the site needs this page`);
  for (const page of pages) copyPage(folder, page, page.replace(/\.html$/, '/index.html'));
  copyPage(folder, `${sourceLocale}/missing.html`, '404.html');
  writeFileSync(join(folder, 'index.html'), applyPolicy(parsePage(entrance())).html);
}

function copyPage(folder: string, from: string, to: string): void {
  mkdirSync(dirname(join(folder, to)), { recursive: true });
  copyFileSync(join(folder, from), join(folder, to));
}

function entrance(): string {
  return [
    `<!DOCTYPE html><html lang="${sourceLocale}"><head><meta charset="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/><meta name="robots" content="noindex"/>',
    `<meta http-equiv="refresh" content="0; url=${homePage(sourceLocale)}"/><title>Kettingreactie</title></head>`,
    `<body><ul>${locales.map(link).join('')}</ul></body></html>`,
  ].join('');
}

function link(locale: Locale): string {
  return `<li><a href="${homePage(locale)}" lang="${locale}" hreflang="${locale}">${languages[locale].name}</a></li>`;
}
