import {
  type ChoiceForm,
  type ChoiceSolution,
  oneChoice,
  revealed,
  severalChoices,
} from '@/lib/quiz/types/choice/choice';
import type { AskedCommon, QuestionBehaviour, Worded } from '@/lib/quiz/types/question-behaviour';

export const artefactKinds = ['terminal', 'log', 'table', 'manifest'] as const;

export type ArtefactKind = (typeof artefactKinds)[number];

/** What is said around lines to choose from. */
export type LineWords = Record<ArtefactKind, string> & {
  /** That no system ever said so. */
  exercise: string;
};

export type LineForm = {
  asked: {
    kind: ArtefactKind;
    /** Made for this exercise; else it stands so in a source. */
    isExercise: boolean;
    /** From top to bottom; a line with an id can be chosen. */
    lines: { id?: string; text: string }[];
    /** More than one line is right. */
    isSeveral: boolean;
  };
  solution: ChoiceSolution;
};

type Asked = AskedCommon & LineForm['asked'];

/** What is chosen is the lines by their ids. They stand still: a line means what it does among the others. */
export const line: QuestionBehaviour<LineForm> = {
  start: () => [],
  restore: oneChoice.restore,
  reduce: (question, chosen, event) => choiceOf(question).reduce(asOptions(question), chosen, event),
  isPossible: (question, chosen) => choiceOf(question).isPossible(asOptions(question), chosen),
  isAnswered: (_, chosen) => chosen.length > 0,
  points: (question, solution, chosen) => choiceOf(question).points(asOptions(question), solution, chosen),
  discussion: (question, solution, chosen) => choiceOf(question).discussion(asOptions(question), solution, chosen),
  misconceptions: revealed,
  shuffle: () => ({}),
};

/** The lines that can be chosen, as code. */
export function optionsIn({ lines }: LineForm['asked']): Worded[] {
  return lines.flatMap(({ id, text }) => (id === undefined ? [] : [{ id, text: `\`${text.trim()}\`` }]));
}

function choiceOf({ isSeveral }: Asked): typeof oneChoice {
  return isSeveral ? severalChoices : oneChoice;
}

function asOptions(question: Asked): AskedCommon & ChoiceForm['asked'] {
  return { ...question, options: optionsIn(question) };
}
