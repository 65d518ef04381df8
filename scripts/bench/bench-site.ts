import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Manifest } from '../../server/manifest';
import { applyPolicy } from '../finish/apply-policy';
import { compressedVariants } from '../finish/compress';
import { plainPage } from './plain-page';
import { readFinishedSite } from './weight';

const folder = '.cache/bench';
const delivery = '.cache/delivery';

/**
 * The finished site with one page more, at `/plain`: that of `path` as somebody would write it by hand. Returns the
 * server that delivers both, to be run by Node.js.
 */
export async function prepareBenchSite(path: string): Promise<string> {
  const site = readFinishedSite(join(delivery, 'manifest.json'));
  mkdirSync(folder, { recursive: true });
  const html = readFileSync(join(site.folder, `${path}.html`), 'utf8');
  const manifest: Manifest = {
    root: relative(folder, site.folder),
    resources: { ...site.manifest.resources, '/plain': await plainResource(html, relative(site.folder, folder)) },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  copyFileSync(join(delivery, 'serve.mjs'), join(folder, 'serve.mjs'));
  return join(folder, 'serve.mjs');
}

async function plainResource(html: string, place: string): Promise<Manifest['resources'][string]> {
  const plain = applyPolicy(plainPage(html));
  const body = Buffer.from(plain.html);
  const compressed = await compressedVariants('plain.html', body);
  const variants = [...compressed, { encoding: 'identity' as const, suffix: '', body }];
  for (const variant of variants) writeFileSync(join(folder, `plain.html${variant.suffix}`), variant.body);
  return {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      'Content-Security-Policy': plain.policy,
    },
    variants: variants.map(({ encoding, suffix }) => ({
      encoding,
      file: join(place, `plain.html${suffix}`),
      etag: `"${encoding}"`,
    })),
  };
}
