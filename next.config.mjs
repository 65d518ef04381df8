/** @type {import('next').NextConfig} */
export default {
  output: 'export',
  reactStrictMode: true,
  poweredByHeader: false,
  trailingSlash: false,
  devIndicators: false,
  // `npm run check` and `npm test` check them, once
  typescript: { ignoreBuildErrors: true },
};
