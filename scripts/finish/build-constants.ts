import { basePath } from '@/lib/base-path';

/** What esbuild puts in for the settings that bundled code asks for; Next.js does the same in `next.config.mjs`. */
export const buildConstants = { 'process.env.BASE_PATH': JSON.stringify(basePath) };
