export const exportFormats = ['gift', 'giftOrdering', 'anki', 'csv', 'json'] as const;

export type ExportFormat = (typeof exportFormats)[number];

/** What a format can't hold. */
export const lossNames = [
  'picture',
  'order',
  'groups',
  'lines',
  'unit',
  'output',
  'judging',
  'score',
  'certainty',
  'licence',
] as const;

export type Loss = (typeof lossNames)[number];
