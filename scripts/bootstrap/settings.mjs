/** The settings that a build reads: with another value for one of them, what is built is stale. */
export const buildSettingNames = [
  'ANNOUNCE_PRIVATE_CASES',
  'BASE_PATH',
  'CASES',
  'CONTENT_DIRS',
  'REPOSITORY_URL',
  'SITE_URL',
];
