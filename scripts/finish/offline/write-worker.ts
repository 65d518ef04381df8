import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { offlineList } from '@/lib/address';
import type { Contents } from '@/lib/offline/offline-reducer';
import { buildConstants } from '@/scripts/finish/build-constants';
import { isFallback } from '@/scripts/finish/fallback-pages';
import { addressOfFile, filesOf } from '@/scripts/finish/out-folder';

const own = ['sw.js', 'offline.json'];

/** Writes the service worker, which knows the version and every file of it, and what it will take, for the reader to see. */
export function writeWorker(folder: string): void {
  const files = filesOf(folder).filter(isTakenAlong);
  const hash = createHash('sha256');
  let bytes = 0;
  for (const file of files) {
    const body = readFileSync(join(folder, file));
    hash.update(file).update('\0').update(body);
    bytes += body.length;
  }
  // the list itself goes along: the store then says of itself how much it has to hold
  const contents: Contents = { files: files.length + 1, bytes };
  const version = hash.digest('base64url').slice(0, 16);
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ ...contents, version }));
  const addresses = [...files.map(addressOfFile), offlineList];
  writeFileSync(join(folder, 'sw.js'), workerSource(version, addresses));
}

function isTakenAlong(file: string): boolean {
  const isForMachines = /(^|\/)(opengraph-image|twitter-image)|\/oembed\/|\.(map|xml|txt|br|gz|zip)$/.test(file);
  return !isFallback(file) && !own.includes(file) && !isForMachines;
}

function workerSource(version: string, addresses: string[]): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./worker.ts', import.meta.url))],
    define: { ...buildConstants, version: JSON.stringify(version), addresses: JSON.stringify(addresses) },
    format: 'iife',
    target: 'es2022',
    minify: true,
    bundle: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text).join('');
}
