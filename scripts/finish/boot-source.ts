import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';

/** The boot script as it stands in a page: one small function, safe inside a script element. */
export function bootSource(): string {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./boot/boot.ts', import.meta.url))],
    format: 'iife',
    target: 'es2020',
    minify: true,
    bundle: true,
    write: false,
  });
  return outputFiles.map(({ text }) => text.trim()).join('');
}
