import { build } from 'esbuild';
import { buildConstants } from '@/scripts/finish/build-constants';

await build({
  entryPoints: ['server/serve.ts'],
  outfile: '.cache/delivery/serve.mjs',
  bundle: true,
  define: buildConstants,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  // they bring a binary along or load parts of themselves by name
  external: ['@photostructure/sqlite', 'fastify', 'pg', 'rate-limiter-flexible'],
  logLevel: 'warning',
});
