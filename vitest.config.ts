import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    testTimeout: 120_000,
    // one core stays idle unless told otherwise, which is half of two
    maxWorkers: '100%',
    include: ['{lib,server,scripts,components,content}/**/*.test.{ts,tsx,mjs}'],
    // no module keeps state that a test changes: loading each of them once a worker halves the time
    isolate: false,
  },
});
