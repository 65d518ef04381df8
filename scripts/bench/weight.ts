import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { type HtmlElement, type Page, parsePage } from '@/scripts/finish/html';
import { type Manifest, manifestSchema } from '@/server/site/manifest';

/** Bytes as they lie on the disk and as they go over the line. */
export type Weight = { raw: number; gzip: number; br: number };
export type PageWeight = Record<'html' | 'js' | 'payload' | 'fonts', Weight>;
export type FinishedSite = { manifest: Manifest; folder: string };

const nothing: Weight = { raw: 0, gzip: 0, br: 0 };

export function readFinishedSite(manifestFile: string): FinishedSite {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
  return { manifest, folder: resolve(dirname(manifestFile), manifest.root) };
}

export function pagesOf({ manifest }: FinishedSite): string[] {
  return Object.keys(manifest.resources).filter((path) => isPage(manifest, path));
}

function isPage({ resources }: Manifest, path: string): boolean {
  return resources[path]?.headers['Content-Type']?.startsWith('text/html') ?? false;
}

/** What a page weighs: its HTML, and what it loads once a reader touches it. */
export function pageWeight(site: FinishedSite, path: string): PageWeight {
  const { elements } = readPage(site, path);
  const boot = elements.find(({ attributes }) => attributes.get('id') === 'boot')?.attributes;
  return {
    html: fileWeight(site, path),
    js: sum(wordsOf(boot?.get('data-scripts')).map((url) => fileWeight(site, url))),
    payload: sum(wordsOf(boot?.get('data-payload')).map((url) => fileWeight(site, url))),
    fonts: sum(fontsOf(site, stylesOf(elements)).map((url) => fileWeight(site, url))),
  };
}

/** What the styles in a page weigh, which are part of its HTML: each page has others, so that they are compressed for it. */
export function stylesWeight(site: FinishedSite, path: string): Weight {
  return weightOf(Buffer.from(stylesOf(readPage(site, path).elements)));
}

function readPage({ folder }: FinishedSite, path: string): Page {
  return parsePage(readFileSync(join(folder, `${path}.html`), 'utf8'));
}

function stylesOf(elements: readonly HtmlElement[]): string {
  return elements
    .filter(({ name }) => name === 'style')
    .map(({ text }) => text)
    .join('');
}

/** How many elements a browser that runs scripts makes of a page before any of them has run. */
export function elementsAtLoad(site: FinishedSite, path: string): number {
  return countElements(parse(readFileSync(join(site.folder, `${path}.html`), 'utf8')));
}

function countElements(parent: Tree.ParentNode): number {
  return parent.childNodes
    .filter(defaultTreeAdapter.isElementNode)
    .reduce((count, element) => count + 1 + countElements(element), 0);
}

function wordsOf(list: string | undefined): string[] {
  return list ? list.split(' ') : [];
}

function fontsOf({ manifest }: FinishedSite, css: string): string[] {
  const urls = [...css.matchAll(/url\(["']?([^"')]+\.woff2)/g)].map(([, url = '']) => url);
  return [...new Set(urls)].filter((url) => manifest.resources[url]);
}

export function fileWeight({ manifest, folder }: FinishedSite, path: string): Weight {
  const variants = manifest.resources[path]?.variants ?? [];
  const sizes = new Map(variants.map(({ encoding, file }) => [encoding, statSync(join(folder, file)).size]));
  const raw = sizes.get('identity') ?? 0;
  return { raw, gzip: sizes.get('gzip') ?? raw, br: sizes.get('br') ?? raw };
}

export function weightOf(body: Buffer): Weight {
  return { raw: body.length, gzip: gzipSync(body, { level: 9 }).length, br: brotliCompressSync(body).length };
}

export function sum(weights: Weight[]): Weight {
  return weights.reduce((a, b) => ({ raw: a.raw + b.raw, gzip: a.gzip + b.gzip, br: a.br + b.br }), nothing);
}
