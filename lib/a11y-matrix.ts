/** What the browser tests look at. They read it here, and so does the accessibility statement: neither can drift. */
export const axeSchemes = ['light', 'dark'] as const;
export const axeWidths = [360, 1280] as const;
export const sidewaysWidths = [320, 360, 480, 640, 768, 1023, 1024, 1280, 1440] as const;
export const smallestLabel = 12;

/** A window of 1280 by 1024 pixels at 400 % zoom, in CSS pixels (WCAG 2.2, 1.4.10). */
export const zoomedWindow = { width: 320, height: 256 } as const;

/** What is tested, each the tag of the browser tests that do it. */
export const testedMatters = [
  'axe',
  'sideways',
  'zoom',
  'forced-colours',
  'labels',
  'keyboard',
  'without-script',
  'reduced-motion',
] as const;

/**
 * The pages of one language, after the locale; of the sessions and the turns on call, which are all built alike, the
 * first, a session without its group screen.
 */
export function testedPages(
  cases: readonly string[],
  sessions: readonly string[] = cases,
  onCall: readonly string[] = cases,
): string[] {
  return [
    '',
    ...cases.map((slug) => `/cases/${slug}`),
    '/session',
    ...sessions.slice(0, 1).map((slug) => `/session/${slug}`),
    ...onCall.slice(0, 1).map((slug) => `/on-call/${slug}`),
    ...['/join', '/lessons', '/quiz', '/glossary', '/sources', '/about', '/data'],
    ...['/missing', '/failed', '/unreachable'],
  ];
}
