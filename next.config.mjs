import { existsSync } from 'node:fs';

const privateModels = './.cache/private-models/loaders.ts';

/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  reactStrictMode: true,
  poweredByHeader: false,
  trailingSlash: false,
  devIndicators: false,
  // `npm run check` and `npm test` check them, once
  typescript: { ignoreBuildErrors: true },
  // they run once, at build time, from where they lie: nothing is gained by bundling and minifying them and our own pages first
  serverExternalPackages: [
    'elkjs',
    'i18next',
    'remark-mdx',
    'remark-parse',
    'unified',
    'unist-util-visit-parents',
    'yaml',
    'zod',
  ],
  experimental: {
    turbopackMinify: { server: false, client: true },
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
  },
  // Turbopack reads nothing outside the project: the models of private cases are copied in
  turbopack: existsSync(privateModels) ? { resolveAlias: { './private-models': privateModels } } : {},
};
