import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { isForOthers, pageAddress } from '@/lib/address';
import { type Locale, locales } from '@/lib/languages/locale';
import { flatHeaders, type Headers, headersForOthers } from './headers';
import { type Encoding, type Manifest, manifestSchema, type ResourceEntry, type VariantEntry } from './manifest';

/** What it holds comes into memory when it is first asked for, and stays there. */
export type Variant = {
  etag: string;
  readonly headers: string[];
  readonly notModifiedHeaders: string[];
  readonly body: Buffer;
};
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

/** The finished site. Throws with a sentence for the operator when the build is not there. */
export function readSite(manifestFile: string): Site {
  const { root, resources } = readManifest(manifestFile);
  const folder = resolve(dirname(manifestFile), root);
  return new Map(Object.entries(resources).map(([path, entry]) => [path, resourceOf(folder, path, entry)]));
}

/** Takes into memory what nobody has asked for yet, file by file between the answers: then no later build disturbs this one. */
export async function holdSite(site: Site): Promise<number> {
  let bytes = 0;
  for (const { variants } of site.values())
    for (const variant of variants.values()) {
      bytes += variant.body.length;
      await setImmediate();
    }
  return bytes;
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

function resourceOf(folder: string, path: string, { headers, variants }: ResourceEntry): Resource {
  const vary = statusOf(path) !== 200 ? 'Accept-Encoding, Accept-Language, Cookie' : 'Accept-Encoding';
  const all = { ...headers, ...(isForOthers(path) && headersForOthers), Vary: vary };
  return {
    encodings: variants.map(({ encoding }) => encoding),
    variants: new Map(variants.map((entry) => [entry.encoding, variantOf(folder, entry, all)])),
  };
}

function variantOf(folder: string, { encoding, file, etag }: VariantEntry, headers: ResourceEntry['headers']): Variant {
  const { 'Content-Type': type = 'application/octet-stream', ...always } = { ...headers, ETag: etag };
  const coding: Headers = encoding === 'identity' ? {} : { 'Content-Encoding': encoding };
  let held: Omit<Variant, 'etag'> | undefined;
  const hold = () => {
    const body = readFileSync(join(folder, file));
    const length = String(body.length);
    const headers = flatHeaders({ ...always, ...coding, 'Content-Type': type, 'Content-Length': length });
    held = { body, headers, notModifiedHeaders: flatHeaders(always) };
    return held;
  };
  return {
    etag,
    get body() {
      return (held ?? hold()).body;
    },
    get headers() {
      return (held ?? hold()).headers;
    },
    get notModifiedHeaders() {
      return (held ?? hold()).notModifiedHeaders;
    },
  };
}
