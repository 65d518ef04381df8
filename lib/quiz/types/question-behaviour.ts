export type Worded = { id: string; text: string };

/** What every question has as the reader meets it, whatever its type: nothing in it tells the answer. */
export type AskedCommon = {
  id: string;
  version: number;
  level: 'recall' | 'explain' | 'transfer';
  question: string;
  step: string;
  /** The lessons, of the eight, that it is about. */
  lessons: string[];
  /** What its case is called and where it stands, for a question that is asked outside it. */
  about?: string | undefined;
  page?: string | undefined;
  /** Notes to the sources of the answer. */
  notes: { source: string; number: number }[];
  /** The solution, obfuscated (see obfuscate.ts). */
  obfuscated: string;
};

/** What is shown once a question has been checked, whatever its type. */
export type Explained = {
  /** The right answer, as an answer has it in `chosen`; for a number the id of the right value. */
  right: string[];
  feedback: Record<string, string>;
  explanation: string;
};

/** What the reader does to an answer. */
export type AnswerEvent =
  | { type: 'choose'; option: string }
  /** Chooses an option that may have been chosen before; it is never taken back by it. */
  | { type: 'keep'; option: string }
  | { type: 'move'; option: string; by: -1 | 1 }
  /** Puts an option at a place, counted from 0; the others close up. */
  | { type: 'put'; option: string; place: number }
  /** Gives an option a target; `''` takes it away. */
  | { type: 'place'; option: string; target: string }
  | { type: 'write'; text: string };

/** One line of feedback: what it is about, whether that is right, and how it stands to the answer given. */
export type FeedbackLine = {
  id: string;
  text: string;
  isRight: boolean;
  role: 'chosen' | 'right' | 'missed' | 'left' | undefined;
  feedback: string;
};

/** What a type of question has of its own: in the question as it is asked, and in its solution. */
export type QuestionForm = { asked: object; solution: Explained };

/** All that a type of question decides while it is asked; what is chosen is kept as a list of strings that only it reads. */
export type QuestionBehaviour<Form extends QuestionForm, Asked = AskedCommon & Form['asked']> = {
  /** What is chosen before the reader has done anything. */
  start: (question: Asked) => string[];
  /** What an event makes of what is chosen; one without effect gives the same list. */
  reduce: (question: Asked, chosen: string[], event: AnswerEvent) => string[];
  /** What the reader did at an input of the page before it had its scripts; `part` is what its name says after a point. */
  restore: (value: string, part: string | undefined) => AnswerEvent | undefined;
  /** Whether what is chosen fits the question as it stands now. */
  isPossible: (question: Asked, chosen: readonly string[]) => boolean;
  /** Whether there is something to check. */
  isAnswered: (question: Asked, chosen: readonly string[]) => boolean;
  /** From 0 to 1. */
  points: (question: Asked, solution: Form['solution'], chosen: readonly string[]) => number;
  /** What there is to say about an answer; without one only what is right. */
  discussion: (question: Asked, solution: Form['solution'], chosen: readonly string[]) => FeedbackLine[];
  /** The misconceptions that an answer reveals. */
  misconceptions: (solution: Form['solution'], chosen: readonly string[]) => string[];
  /** What stands in other places in one attempt, which `seed` fixes. */
  shuffle: (question: Asked, seed: string, solution: () => Form['solution']) => Partial<Form['asked']>;
};

export function textOf(list: readonly Worded[], id: string): string {
  return list.find((each) => each.id === id)?.text ?? '';
}
