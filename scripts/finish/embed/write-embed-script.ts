import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { embedScript } from '@/lib/address';
import { buildConstants } from '@/scripts/finish/build-constants';
import { fileAt } from '@/scripts/finish/out-folder';

/** Writes the script that other sites load for the element `<cascade-diagram>`. */
export function writeEmbedScript(folder: string): void {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./cascade-diagram.ts', import.meta.url))],
    format: 'iife',
    target: 'es2022',
    minify: true,
    bundle: true,
    define: buildConstants,
    write: false,
  });
  writeFileSync(join(folder, fileAt(embedScript)), outputFiles.map(({ text }) => text).join(''));
}
