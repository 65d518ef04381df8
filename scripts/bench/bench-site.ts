import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { applyPolicy } from '@/scripts/finish/apply-policy';
import { type Compressor, openCompressor } from '@/scripts/finish/compress';
import { parsePage } from '@/scripts/finish/html';
import type { Manifest } from '@/server/site/manifest';
import { plainPage } from './plain-page';
import { readFinishedSite } from './weight';

const folder = '.cache/bench';
const delivery = '.cache/delivery';

/** Where the same text stands as somebody would write it by hand. */
export function byHand(path: string): string {
  return `/by-hand${path}`;
}

/** The finished site with more pages: each of `paths` by hand. Returns the server that delivers all, to be run by Node.js. */
export async function prepareBenchSite(paths: readonly string[]): Promise<string> {
  const site = readFinishedSite(join(delivery, 'manifest.json'));
  mkdirSync(folder, { recursive: true });
  const compressor = openCompressor(join(folder, 'compressed'));
  const resources = { ...site.manifest.resources };
  for (const [at, path] of paths.entries()) {
    const html = readFileSync(join(site.folder, `${path}.html`), 'utf8');
    resources[byHand(path)] = await plainResource(html, `plain-${at}.html`, relative(site.folder, folder), compressor);
  }
  const manifest: Manifest = { root: relative(folder, site.folder), resources };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const file of ['serve.mjs', 'live.json']) copyFileSync(join(delivery, file), join(folder, file));
  return join(folder, 'serve.mjs');
}

async function plainResource(
  html: string,
  name: string,
  place: string,
  compressor: Compressor,
): Promise<Manifest['resources'][string]> {
  const plain = applyPolicy(parsePage(plainPage(html)));
  const body = Buffer.from(plain.html);
  const compressed = await compressor.variants(name, body);
  const variants = [...compressed, { encoding: 'identity' as const, suffix: '', body }];
  for (const variant of variants) writeFileSync(join(folder, name + variant.suffix), variant.body);
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': plain.policy,
    },
    variants: variants.map(({ encoding, suffix }) => ({
      encoding,
      file: join(place, name + suffix),
      etag: `"${encoding}"`,
    })),
  };
}
