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
  // Turbopack reads nothing outside the project: the models of private cases are copied in
  turbopack: existsSync(privateModels) ? { resolveAlias: { './private-models': privateModels } } : {},
};
