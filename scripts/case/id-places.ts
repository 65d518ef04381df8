/** What in a case has an id that other files name. */
export const idKinds = ['step', 'node', 'edge', 'lesson', 'source', 'question'] as const;

export type IdKind = (typeof idKinds)[number];

/** Where in the files of a case an id of a kind stands, as patterns of `find`; `@` is any language. */
type Places = Readonly<Record<string, readonly string[]>>;

const nodesIn = (at: string) => [`${at}.becomes.<key>`, `${at}.levels.<key>`];

export const idPlaces: Readonly<Record<IdKind, Places>> = {
  step: {
    'case.yaml': ['steps.*.id', 'lessons.*.step', 'lessons.*.with.steps.<key>', 'predictions.*.before'],
    'quiz.yaml': ['questions.*.step'],
    '@.yaml': ['steps.<key>'],
    'session.yaml': ['cards.*.step', 'decisions.*.step', 'debrief.*.step', 'checklist.*.step', 'items.*.to'],
    'on-call.yaml': ['timeline.*.step'],
  },
  node: {
    'case.yaml': [
      'nodes.*.id',
      'edges.*.from',
      'edges.*.to',
      'steps.*.retires.*',
      ...nodesIn('steps.*'),
      ...nodesIn('lessons.*.with.steps.*'),
    ],
    '@.yaml': ['nodes.<key>'],
    'on-call.yaml': [
      'impact.*',
      'page.reveals.*',
      'signals.*.reveals.*',
      'signals.*.needs.<key>',
      'signals.*.readings.*.when.nodes.<key>',
    ],
  },
  edge: {
    'case.yaml': [
      'edges.*.id',
      'steps.*.carries.*',
      'steps.*.back.*',
      'loops.*.edges.*',
      'lessons.*.cuts.*',
      'lessons.*.with.steps.*.carries.*',
      'lessons.*.with.steps.*.back.*',
    ],
    '@.yaml': ['edges.<key>', 'loops.*.stops.<key>'],
  },
  lesson: {
    'case.yaml': ['lessons.*.id'],
    '@.yaml': ['lessons.<key>'],
    'session.yaml': ['changes.*.lesson'],
    'on-call.yaml': ['page.sooner.<key>'],
  },
  source: {
    'case.yaml': ['sources.*.id', '*.sources.*', '*.*.sources.*', 'corrections.*.retelling'],
    'quiz.yaml': ['questions.*.sources.*'],
    'session.yaml': ['*.sources.*', '*.*.sources.*'],
    'on-call.yaml': ['*.sources.*', '*.*.sources.*', 'signals.*.readings.*.sources.*'],
  },
  question: { 'quiz.yaml': ['questions.*.id'], '@.yaml': ['quiz.<key>'], 'on-call.yaml': ['questions.*'] },
};

/** Lists in which a node is an option of a question, and what makes it one. */
export const nodeOptions = [
  { file: 'case.yaml', list: 'predictions', type: 'node', options: ['options.*', 'right'], words: 'predictions' },
  { file: 'quiz.yaml', list: 'questions', type: 'hotspot', options: ['options.*.id'], words: 'quiz' },
] as const;

/** Where the files across the cases name something of one case: in each `item` the name of that case stands beside the `id`. */
export const acrossCases: Partial<Record<IdKind, Readonly<Record<string, readonly { item: string; id: string }[]>>>> = {
  step: {
    'lessons/lessons.yaml': [
      { item: 'lessons.*.evidence.*', id: 'step' },
      { item: 'patterns.*.cells.*', id: 'step' },
      { item: 'patterns.*.counter', id: 'step' },
    ],
    'lessons/quiz.yaml': [{ item: 'questions.*', id: 'step' }],
  },
  source: { 'lessons/quiz.yaml': [{ item: 'questions.*', id: 'sources.*' }] },
};

/** The component of a story whose `id` is of a kind. */
export const componentOf: Partial<Record<IdKind, string>> = { step: 'Step', lesson: 'Lesson', source: 'Source' };
