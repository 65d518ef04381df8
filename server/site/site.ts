import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isForOthers, pageAddress } from '@/lib/address';
import { type Locale, locales } from '@/lib/languages/locale';
import { flatHeaders, type Headers, headersForOthers } from './headers';
import { type Encoding, type Manifest, manifestSchema, type ResourceEntry, type VariantEntry } from './manifest';

export type Variant = { etag: string; headers: string[]; notModifiedHeaders: string[]; body: Buffer };
export type Resource = { encodings: readonly Encoding[]; variants: ReadonlyMap<Encoding, Variant> };
export type Site = ReadonlyMap<string, Resource>;

/** The pages that only answer in the place of another, each with the status that it has, also at its own address. */
const answerStatus = { missing: 404, failed: 500, unreachable: 503 } as const;

type AnswerName = keyof typeof answerStatus;

/** The names of those pages. */
export const notices = ['missing', 'failed', 'unreachable'] as const satisfies readonly AnswerName[];

/** The page with which a language says what became of a request. */
export function noticePage(name: AnswerName, locale: Locale): string {
  return pageAddress(locale, `/${name}`);
}

/** The status of the page at a path that is there. */
export function statusOf(path: string): number {
  return answerStatuses.get(path) ?? 200;
}

const answerStatuses: ReadonlyMap<string, number> = new Map(
  locales.flatMap((locale) => notices.map((name) => [noticePage(name, locale), answerStatus[name]])),
);

/** The finished site, whole, in memory. Throws with a sentence for the operator when the build is not there. */
export function readSite(manifestFile: string): Site {
  const { root, resources } = readManifest(manifestFile);
  const folder = resolve(dirname(manifestFile), root);
  return new Map(Object.entries(resources).map(([path, entry]) => [path, readResource(folder, path, entry)]));
}

function readManifest(manifestFile: string): Manifest {
  try {
    return manifestSchema.parse(JSON.parse(readFileSync(manifestFile, 'utf8')));
  } catch {
    throw new Error(
      `No finished build (${manifestFile} is missing or of another version). Run \`npm run build\` first.`,
    );
  }
}

function readResource(folder: string, path: string, { headers, variants }: ResourceEntry): Resource {
  const vary = statusOf(path) !== 200 ? 'Accept-Encoding, Accept-Language, Cookie' : 'Accept-Encoding';
  const all = { ...headers, ...(isForOthers(path) && headersForOthers), Vary: vary };
  return {
    encodings: variants.map(({ encoding }) => encoding),
    variants: new Map(variants.map((entry) => [entry.encoding, readVariant(folder, entry, all)])),
  };
}

function readVariant(
  folder: string,
  { encoding, file, etag }: VariantEntry,
  headers: ResourceEntry['headers'],
): Variant {
  const body = readFileSync(join(folder, file));
  const { 'Content-Type': type = 'application/octet-stream', ...always } = { ...headers, ETag: etag };
  const coding: Headers = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  return {
    etag,
    body,
    headers: flatHeaders({ ...always, ...coding, 'Content-Type': type, 'Content-Length': String(body.length) }),
    notModifiedHeaders: flatHeaders(always),
  };
}
