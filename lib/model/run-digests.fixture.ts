/**
 * What each model gave before a run could take interventions: the first 16 digits of SHA-256 over its runs with the
 * incident's knobs, with each lesson, and with 40 settings drawn with seed 29. A model that is changed on purpose gets
 * the new digest here.
 */
export const runDigests: Readonly<Record<string, string>> = {
  zalando: 'fc5212ca1aa35525',
  civis: 'e364e969505c8379',
  turnitin: '0b798722ffcbd452',
  'nre-labs': '3fef6ffa3e295eea',
  nunl: '315bcb92deefb067',
  target: '73aebdf5ade360d3',
};
