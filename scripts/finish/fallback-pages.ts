import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { homePage } from '@/lib/address';
import { languages } from '@/lib/languages/languages';
import { type Locale, locales, sourceLocale } from '@/lib/languages/locale';
import { applyPolicy } from './apply-policy';
import { BuildRefusal } from './build-refusal';
import { parsePage } from './html';

/** The files that only a plain static host needs: our own server redirects and answers by language instead. */
export const fallbackFiles: ReadonlySet<string> = new Set([
  'index.html',
  '404.html',
  ...locales.map((locale) => `${locale}/index.html`),
]);

/** The same pages, under the names by which static hosts look for them. */
export function writeFallbackPages(folder: string): void {
  copyPage(folder, `${sourceLocale}/missing.html`, '404.html');
  for (const locale of locales) copyPage(folder, `${locale}.html`, `${locale}/index.html`);
  writeFileSync(join(folder, 'index.html'), applyPolicy(parsePage(entrance())).html);
}

function copyPage(folder: string, from: string, to: string): void {
  if (!existsSync(join(folder, from))) throw new BuildRefusal(`out/${from} is missing: the site needs this page`);
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
