import { build } from 'esbuild';
import { dependencies } from '@/package.json';
import { buildConstants } from '@/scripts/finish/build-constants';

await build({
  entryPoints: ['server/serve.ts'],
  outfile: '.cache/delivery/serve.mjs',
  bundle: true,
  define: buildConstants,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // what the running server needs beside its bundle: these bring a binary along or load parts of themselves by name
  external: Object.keys(dependencies),
  logLevel: 'warning',
});
