import type { Certainty } from '@/lib/certainty';
import { choose, isPossible, move, place, put, write } from './change';
import { readRange, type Unit } from './quantity';
import type { Question } from './schema';

type Worded = { id: string; text: string };

/** The diagram of a case, as a question needs it. */
export type Spots = {
  width: number;
  height: number;
  nodes: { id: string; x: number; y: number; width: number; height: number; text: string }[];
  edges: { id: string; points: string }[];
};

/** A question as the reader meets it: nothing in it tells the answer. */
export type AskedQuestion = {
  id: string;
  version: number;
  type: Question['type'];
  level: Question['level'];
  question: string;
  step: string;
  /** The lessons, of the eight, that it is about. */
  lessons: string[];
  /** What its case is called and where it stands, for a question that is asked outside it. */
  about?: string | undefined;
  page?: string | undefined;
  /** Notes to the sources of the answer. */
  notes: { source: string; number: number }[];
  /** In the seeded, shuffled order in which they are first shown where the order counts; none where a number is typed. */
  options: Worded[];
  /** Where the options of a match or classify question can belong. */
  targets?: Worded[];
  /** What a typed number counts. */
  unit?: Unit;
  /** Where the options of a hotspot question stand. */
  spots?: Spots;
  /** The solution, obfuscated (see seal.ts). */
  obfuscated: string;
};

/** What is shown once a question has been checked. */
export type Solution = {
  /** The right answer, as an answer has it in `chosen`; for a number the id of the right value. */
  right: string[];
  feedback: Record<string, string>;
  explanation: string;
  /** The misconception that each wrong option reveals. */
  reveals: Record<string, string>;
  /** What a typed number can be: the right value and known slips. */
  values?: { id: string; value: number; tolerance: number; unit: Unit; text: string }[];
};

/**
 * An answer. What stands in `chosen` depends on the type: the options; for an order question all of them as the reader has
 * put them; for match and classify `<option>=<target>` each; for a number the text as it was typed.
 */
export type Answer = {
  version: number;
  chosen: string[];
  checked: boolean;
  certainty?: Certainty | undefined;
  /** When it was checked, in milliseconds since 1970. */
  at?: number | undefined;
};

/** All answers of one quiz, by question. */
export type Answers = Record<string, Answer>;

type Asked = { question: AskedQuestion };

export type QuizEvent =
  | ({ type: 'choose'; option: string } & Asked)
  /** Chooses an option that may have been chosen before; it is never taken back by it. */
  | ({ type: 'keep'; option: string } & Asked)
  | ({ type: 'move'; option: string; by: -1 | 1 } & Asked)
  /** Puts an option at a place, counted from 0; the others close up. */
  | ({ type: 'put'; option: string; place: number } & Asked)
  /** Gives an option a target; `''` takes it away. */
  | ({ type: 'place'; option: string; target: string } & Asked)
  | ({ type: 'write'; text: string } & Asked)
  | ({ type: 'certain'; certainty: Certainty } & Asked)
  | ({ type: 'check'; at: number } & Asked)
  | { type: 'restart' };

/** What `event` makes of the answers; an event without effect returns the same object. */
export function answersReducer(answers: Answers, event: QuizEvent): Answers {
  if (event.type === 'restart') return Object.keys(answers).length === 0 ? answers : {};
  const { question } = event;
  const given = answerTo(answers, question);
  const changed = change(given, event);
  return changed === given ? answers : { ...answers, [question.id]: changed };
}

function change(given: Answer, event: Exclude<QuizEvent, { type: 'restart' }>): Answer {
  const { question } = event;
  if (given.checked) return given;
  switch (event.type) {
    case 'choose':
      return choosing(given, choose(question, given.chosen, event.option));
    case 'keep': {
      const { chosen } = given;
      return chosen.includes(event.option) ? given : choosing(given, choose(question, chosen, event.option));
    }
    case 'move':
      return choosing(given, move(given.chosen, event.option, event.by));
    case 'put':
      return choosing(given, put(given.chosen, event.option, event.place));
    case 'place':
      return choosing(given, place(question, given.chosen, event.option, event.target));
    case 'write':
      return choosing(given, write(question, given.chosen, event.text));
    case 'certain':
      return given.certainty === event.certainty ? given : { ...given, certainty: event.certainty };
    case 'check':
      return isAnswered(question, given) ? { ...given, checked: true, at: event.at } : given;
  }
}

function choosing(given: Answer, chosen: string[]): Answer {
  return chosen === given.chosen ? given : { ...given, chosen };
}

/**
 * Whether there is something to check: for a number, one that can be read; for an order, another than it was shown in at
 * first, which is never the right one.
 */
export function isAnswered({ type, unit, options }: AskedQuestion, { chosen }: Answer): boolean {
  const [first] = chosen;
  if (first === undefined) return false;
  if (type === 'order') return options.some(({ id }, at) => chosen[at] !== id);
  return type !== 'numeric' || readRange(first, unit ?? 'count') !== undefined;
}

/** The reader's answer to `question`, empty at first; one given to another version of the question does not count. */
export function answerTo(answers: Answers, question: AskedQuestion): Answer {
  const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  return given?.version === question.version && isPossible(question, given.chosen) ? given : startOf(question);
}

function startOf({ type, version, options }: AskedQuestion): Answer {
  return { version, chosen: type === 'order' ? options.map(({ id }) => id) : [], checked: false };
}
