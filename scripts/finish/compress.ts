import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const compressible = /\.(?:html|css|js|json|map|svg|txt|xml|webmanifest|ico)$/;

const encodings = {
  br: (body: Buffer) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
    return brotli(body, { params });
  },
  gz: (body: Buffer) => deflate(body, { level: 9 }),
};
const libraries = { br: process.versions.brotli, gz: process.versions.zlib };

/** A smaller encoding of a file, and the suffix under which it stands beside the file. */
export type CompressedVariant = { encoding: 'br' | 'gzip'; suffix: string; body: Buffer };

export type Compressor = {
  /** The file in each encoding that makes it smaller. */
  variants: (file: string, body: Buffer) => Promise<CompressedVariant[]>;
  /** Forgets what no file asked for. */
  forgetOthers: () => void;
};

/** Compresses as far as it can be done, once for the same bytes: what was made is kept in `folder` for the next build. */
export function openCompressor(folder: string): Compressor {
  mkdirSync(folder, { recursive: true });
  const kept = new Set(readdirSync(folder));
  const used = new Set<string>();

  async function encoded(body: Buffer, suffix: 'br' | 'gz'): Promise<Buffer> {
    const key = createHash('sha256').update(`${libraries[suffix]}\n`).update(body).digest('base64url');
    const name = `${key}.${suffix}`;
    used.add(name);
    if (kept.has(name)) return readFileSync(join(folder, name));
    const made = await encodings[suffix](body);
    // whole or not at all: a build may be stopped
    writeFileSync(join(folder, `${name}.draft`), made);
    renameSync(join(folder, `${name}.draft`), join(folder, name));
    return made;
  }

  return {
    async variants(file, body) {
      if (!compressible.test(file)) return [];
      const [br, gz] = await Promise.all([encoded(body, 'br'), encoded(body, 'gz')]);
      const made: CompressedVariant[] = [
        { encoding: 'br', suffix: '.br', body: br },
        { encoding: 'gzip', suffix: '.gz', body: gz },
      ];
      return made.filter((variant) => variant.body.length < body.length);
    },
    forgetOthers() {
      for (const name of readdirSync(folder)) if (!used.has(name)) rmSync(join(folder, name));
    },
  };
}
