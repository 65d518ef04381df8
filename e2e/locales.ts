/** The languages that the journeys speak: those whose words they know, whatever other languages are being written. */
export const locales = ['nl', 'en'] as const;

export type Locale = (typeof locales)[number];
