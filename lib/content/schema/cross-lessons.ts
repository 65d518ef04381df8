/** The eight lessons that return over the cases: the arms of the octopus. */
export const arms = [
  'separate-monitoring',
  'agents-cost-too',
  'control-plane-costs',
  'test-at-scale',
  'document-dependencies',
  'agree-with-teams',
  'no-fixed-values',
  'broad-knowledge',
] as const;

export type Arm = (typeof arms)[number];
