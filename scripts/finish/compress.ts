import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);
const compressible = /\.(?:html|css|js|json|map|svg|txt|xml|webmanifest|ico)$/;

/** The file in each encoding that makes it smaller, by the suffix under which it stands beside the file. */
export async function compressedVariants(
  file: string,
  body: Buffer,
): Promise<{ encoding: 'br' | 'gzip'; suffix: string; body: Buffer }[]> {
  if (!compressible.test(file)) return [];
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
  const [br, gz] = await Promise.all([brotli(body, { params }), deflate(body, { level: 9 })]);
  return [
    { encoding: 'br' as const, suffix: '.br', body: br },
    { encoding: 'gzip' as const, suffix: '.gz', body: gz },
  ].filter((variant) => variant.body.length < body.length);
}
