/** The eight lessons that return over the cases: the arms of the octopus. */
export const crossLessonIds = [
  'separate-monitoring',
  'agents-cost-too',
  'control-plane-costs',
  'test-at-scale',
  'document-dependencies',
  'agree-with-teams',
  'no-fixed-values',
  'broad-knowledge',
] as const;

export type CrossLessonId = (typeof crossLessonIds)[number];
