import { build } from 'esbuild';

await build({
  entryPoints: ['server/serve.ts'],
  outfile: '.cache/delivery/serve.mjs',
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
