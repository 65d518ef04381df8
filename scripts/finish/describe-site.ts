import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { isForOthers } from '@/lib/address';
import { cachingOf } from '@/server/site/headers';
import type { Manifest, ResourceEntry } from '@/server/site/manifest';
import { headerPolicy } from '@/server/site/policy';
import { type Compressor, openCompressor } from './compress';
import { contentTypeOf } from './content-type';
import { isFallback } from './fallback-pages';
import { fewAtOnce } from './few-at-once';
import { addressOfFile, filesOf } from './out-folder';

/** Writes each file's smaller encodings beside it and the manifest of them all; returns the number of resources. */
export async function describeSite(
  folder: string,
  policies: ReadonlyMap<string, string>,
  manifestFile: string,
): Promise<number> {
  const compressor = openCompressor(join(dirname(manifestFile), 'compressed'));
  const entries = await fewAtOnce(
    filesOf(folder).filter((file) => !isFallback(file)),
    // each compression holds megabytes from when it is asked for, and four of them run at a time
    8,
    async (file) => [addressOfFile(file), await describeFile(folder, file, policies, compressor)] as const,
  );
  compressor.forgetOthers();
  const manifest: Manifest = {
    root: relative(dirname(manifestFile), folder),
    resources: Object.fromEntries(entries),
  };
  mkdirSync(dirname(manifestFile), { recursive: true });
  writeFileSync(manifestFile, JSON.stringify(manifest, null, 1));
  return entries.length;
}

async function describeFile(
  folder: string,
  file: string,
  policies: ReadonlyMap<string, string>,
  compressor: Compressor,
): Promise<ResourceEntry> {
  const address = addressOfFile(file);
  const body = readFileSync(join(folder, file));
  const tag = createHash('sha256').update(body).digest('base64url').slice(0, 20);
  const compressed = await compressor.variants(file, body);
  for (const { suffix, body: smaller } of compressed) writeFileSync(join(folder, file + suffix), smaller);
  return {
    headers: {
      'Content-Type': contentTypeOf(file, body),
      'Cache-Control': cachingOf(address),
      'Content-Security-Policy':
        policies.get(file) ?? headerPolicy(undefined, isForOthers(address) ? 'anybody' : 'none'),
    },
    variants: [
      ...compressed.map(({ encoding, suffix }) => ({ encoding, file: file + suffix, etag: `"${tag}-${encoding}"` })),
      { encoding: 'identity', file, etag: `"${tag}"` },
    ],
  };
}
