/** The closed vocabulary of a story: the attribute each component needs, whether it holds something, where it stands. */
export const vocabulary = {
  Part: { attribute: 'name', holds: true, inside: [] },
  Cascade: { attribute: undefined, holds: true, inside: ['Part'] },
  Step: { attribute: 'id', holds: true, inside: ['Cascade'] },
  Lesson: { attribute: 'id', holds: true, inside: ['Part'] },
  Quiz: { attribute: undefined, holds: false, inside: [] },
  Term: { attribute: 'id', holds: true, inside: ['Part', 'Step', 'Lesson'] },
  Source: { attribute: 'id', holds: false, inside: ['Part', 'Step', 'Lesson'] },
} as const;

export type ComponentName = keyof typeof vocabulary;

export const componentNames = Object.keys(vocabulary);

export function isComponent(name: string | null): name is ComponentName {
  return name !== null && Object.hasOwn(vocabulary, name);
}
