import type { Question } from './schema';

/** A question as the reader meets it: nothing in it tells the answer. */
export type AskedQuestion = {
  id: string;
  version: number;
  type: Question['type'];
  level: Question['level'];
  question: string;
  step: string;
  /** The page of the step and the sources, when that is another one. */
  page?: string;
  /** Notes to the sources of the answer. */
  notes: { source: string; number: number }[];
  /** For an order question in the seeded, shuffled order in which it is first shown. */
  options: { id: string; text: string }[];
  /** The solution, sealed (see seal.ts). */
  sealed: string;
};

/** What is shown once a question has been checked. */
export type Solution = {
  /** The right options; for an order question all of them, in the right order. */
  right: string[];
  feedback: Record<string, string>;
  explanation: string;
};

/** An answer: the chosen options, for an order question all of them as the reader has put them. */
export type Answer = { version: number; chosen: string[]; checked: boolean };

/** All answers of one quiz, by question. */
export type Answers = Record<string, Answer>;

export type QuizEvent =
  | { type: 'choose'; question: AskedQuestion; option: string }
  | { type: 'move'; question: AskedQuestion; option: string; by: -1 | 1 }
  | { type: 'check'; question: AskedQuestion }
  | { type: 'retry'; question: AskedQuestion }
  | { type: 'restart' }
  /** Answers from elsewhere: this browser's store, at the start or from another tab. */
  | { type: 'restore'; answers: Answers };

/** What `event` makes of the answers; an event without effect returns the same object. */
export function answer(answers: Answers, event: QuizEvent): Answers {
  switch (event.type) {
    case 'choose':
      return change(answers, event.question, (chosen) => choose(event.question, chosen, event.option));
    case 'move':
      return change(answers, event.question, (chosen) => move(chosen, event.option, event.by));
    case 'check': {
      const given = answerTo(answers, event.question);
      if (given.checked || given.chosen.length === 0) return answers;
      return { ...answers, [event.question.id]: { ...given, checked: true } };
    }
    case 'retry':
      return answerTo(answers, event.question).checked
        ? { ...answers, [event.question.id]: { ...startOf(event.question) } }
        : answers;
    case 'restart':
      return Object.keys(answers).length === 0 ? answers : {};
    case 'restore':
      return event.answers;
  }
}

/** The reader's answer to `question`, empty at first; one given to another version of the question does not count. */
export function answerTo(answers: Answers, question: AskedQuestion): Answer {
  const given = answers[question.id];
  const known = new Set(question.options.map(({ id }) => id));
  const fits = given?.version === question.version && given.chosen.every((id) => known.has(id));
  return given && fits ? given : startOf(question);
}

function startOf({ type, version, options }: AskedQuestion): Answer {
  return { version, chosen: type === 'order' ? options.map(({ id }) => id) : [], checked: false };
}

function change(answers: Answers, question: AskedQuestion, next: (chosen: string[]) => string[]): Answers {
  const given = answerTo(answers, question);
  if (given.checked) return answers;
  const chosen = next(given.chosen);
  return chosen === given.chosen ? answers : { ...answers, [question.id]: { ...given, chosen } };
}

function choose({ type, options }: AskedQuestion, chosen: string[], option: string): string[] {
  if (!options.some(({ id }) => id === option)) return chosen;
  switch (type) {
    case 'single':
      return chosen[0] === option ? chosen : [option];
    case 'multiple':
      return chosen.includes(option) ? chosen.filter((id) => id !== option) : [...chosen, option];
    case 'order':
      return chosen;
  }
}

function move(chosen: string[], option: string, by: -1 | 1): string[] {
  const at = chosen.indexOf(option);
  const neighbour = chosen[at + by];
  if (at < 0 || neighbour === undefined) return chosen;
  return chosen.with(at, neighbour).with(at + by, option);
}
