import { extname } from 'node:path';
import { BuildRefusal } from './build-refusal';

/** What a file is, by its ending. */
export const contentTypes: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ico': 'image/x-icon',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.woff2': 'font/woff2',
  '.zip': 'application/zip',
  '.pdf': 'application/pdf',
};

const pngSignature = Buffer.from('89504e470d0a1a0a', 'hex');

/** Next exports its drawn images without an extension, so a file without one is a PNG or a mistake. */
export function contentTypeOf(file: string, body: Buffer): string {
  const type = contentTypes[extname(file)];
  if (type) return type;
  if (extname(file) === '' && body.subarray(0, 8).equals(pngSignature)) return 'image/png';
  throw new BuildRefusal(
    `out/${file}: unknown kind of file; add its type to scripts/finish/content-type.ts or keep it out of public/`,
  );
}
