import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js';

/** @type {import('next').NextConfig} */
const site = {
  output: 'export',
  basePath: process.env.BASE_PATH,
  // for lib/base-path.ts, in the browser too
  env: { BASE_PATH: process.env.BASE_PATH ?? '' },
  reactStrictMode: true,
  poweredByHeader: false,
  trailingSlash: false,
  devIndicators: false,
  // it stands in every page: one that changes with each build would change every page, and what readers keep offline
  generateBuildId: () => 'kettingreactie',
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
    // see scripts/bootstrap/build.mjs
    turbopackFileSystemCacheForBuild: process.env.FIRST_BUILD !== 'yes',
    turbopackSourceMaps: false,
    turbopackInputSourceMaps: false,
  },
};

/** While the site is being written nobody else leads from the entrance to a language; see `server/site/`. */
const entrance = [
  {
    source: '/',
    has: [{ type: 'header', key: 'accept-language', value: 'en.*' }],
    destination: '/en',
    permanent: false,
  },
  { source: '/', destination: '/nl', permanent: false },
];

export default (phase) =>
  phase === PHASE_DEVELOPMENT_SERVER ? { ...site, output: undefined, redirects: async () => entrance } : site;
