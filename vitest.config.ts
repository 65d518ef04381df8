import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: { testTimeout: 120_000, include: ['{lib,server,scripts,components,content}/**/*.test.{ts,tsx,mjs}'] },
});
