import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { pathInSite, withBase } from '@/lib/base-path';
import { BuildRefusal } from './build-refusal';

/** Every file of the folder, as a path with forward slashes from it, in a fixed order. */
export function filesOf(folder: string): string[] {
  if (!existsSync(folder)) throw new BuildRefusal('out/ is missing: run `npm run build`');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** Where a file of the folder will stand on the site; a page without its ending. */
export function addressOfFile(file: string): string {
  return withBase(`/${file.replace(/\.html$/, '')}`);
}

/** The path in the folder of what is served as it is at an address. Throws for one that is not of this site. */
export function fileAt(address: string): string {
  const path = pathInSite(address);
  if (path === undefined) throw new Error(`${address} stands outside this site: take its address from lib/address.ts`);
  return path;
}

/**
 * Takes out what nobody asks for: payloads for client navigation (all links are plain), lists of the pages for a router that is
 * not there, Next's own 404 page, which the policy would refuse, files compressed in an earlier run, and folders left empty.
 */
export function clearOut(folder: string): void {
  const files = new Set(filesOf(folder));
  for (const file of files) {
    if (isPayload(file, files) || isRouterList(file) || isNotFoundPage(file) || isCompressed(file, files))
      rmSync(join(folder, file));
  }
  removeEmptyFolders(folder);
}

function isPayload(file: string, files: ReadonlySet<string>): boolean {
  return (
    /(?:^|\/)__next\.[^/]*\.txt$/.test(file) || (file.endsWith('.txt') && files.has(file.replace(/\.txt$/, '.html')))
  );
}

function isRouterList(file: string): boolean {
  return /^_next\/static\/[^/]+\/_(?:build|ssg|clientMiddleware)Manifest\.js$/.test(file);
}

function isNotFoundPage(file: string): boolean {
  return /^_not-found[./]/.test(file);
}

function isCompressed(file: string, files: ReadonlySet<string>): boolean {
  return /\.(?:br|gz)$/.test(file) && files.has(file.replace(/\.(?:br|gz)$/, ''));
}

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const inner = join(folder, entry.name);
    removeEmptyFolders(inner);
    if (readdirSync(inner).length === 0) rmdirSync(inner);
  }
}
