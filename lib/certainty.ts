/** How sure a reader is of an answer or a prediction. */
export const certainties = ['guess', 'fairly', 'sure'] as const;

export type Certainty = (typeof certainties)[number];
