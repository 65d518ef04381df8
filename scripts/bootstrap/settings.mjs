/** The settings that a build reads: with another value for one of them, what is built is stale. */
export const buildSettings = ['REPOSITORY_URL', 'SITE_URL'];
