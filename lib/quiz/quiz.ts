import type { Certainty } from '@/lib/certainty';
import type { AnswerEvent } from '@/lib/quiz/types/question-behaviour';
import { type AskedOf, type QuestionType, questionTypes, type SolutionOf } from '@/lib/quiz/types/question-types';

/** A question as the reader meets it: nothing in it tells the answer. What it holds depends on its type. */
export type AskedQuestion = AskedOf<QuestionType>;

/** What is shown once a question has been checked. */
export type Solution = SolutionOf<QuestionType>;

/** An answer. What stands in `chosen` is the concern of the question's type; it is stored as it is. */
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
  | (AnswerEvent & Asked)
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
    case 'certain':
      return given.certainty === event.certainty ? given : { ...given, certainty: event.certainty };
    case 'check':
      return isAnswered(question, given) ? { ...given, checked: true, at: event.at } : given;
    case 'choose':
    case 'keep':
    case 'move':
    case 'put':
    case 'place':
    case 'write': {
      const chosen = choose(question, given.chosen, event);
      return chosen === given.chosen ? given : { ...given, chosen };
    }
  }
}

function choose<Type extends QuestionType>(question: AskedOf<Type>, chosen: string[], event: AnswerEvent): string[] {
  return questionTypes[question.type].reduce(question, chosen, event);
}

/** Whether there is something to check. */
export function isAnswered<Type extends QuestionType>(question: AskedOf<Type>, { chosen }: Answer): boolean {
  return questionTypes[question.type].isAnswered(question, chosen);
}

/** Kept, so that the answer to a question that nobody answered is the same each time. */
const unanswered = new WeakMap<object, Answer>();

/** The reader's answer to `question`, empty at first; one given to another version of the question does not count. */
export function answerTo<Type extends QuestionType>(answers: Answers, question: AskedOf<Type>): Answer {
  const kind = questionTypes[question.type];
  const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (given?.version === question.version && kind.isPossible(question, given.chosen)) return given;
  const start = unanswered.get(question) ?? { version: question.version, chosen: kind.start(question), checked: false };
  unanswered.set(question, start);
  return start;
}
