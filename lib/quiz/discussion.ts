import type { FeedbackLine } from '@/lib/quiz/types/question-behaviour';
import { type AskedOf, type QuestionType, questionTypes, type SolutionOf } from '@/lib/quiz/types/question-types';

/** Whether a line is good news: the mark judges what the reader did, not the option. */
export function isGood({ isRight, role }: FeedbackLine): boolean {
  return role === 'left' || (role !== 'missed' && isRight);
}

/** What there is to say about an answer; without a choice only what is right. */
export function discussion<Type extends QuestionType>(
  question: AskedOf<Type>,
  solution: SolutionOf<Type>,
  chosen: readonly string[],
): FeedbackLine[] {
  return questionTypes[question.type].discussion(question, solution, chosen);
}

/** The right answer, line by line: for who reads on paper or without scripts. */
export function rightLines<Type extends QuestionType>(
  question: AskedOf<Type>,
  solution: SolutionOf<Type>,
): FeedbackLine[] {
  return discussion(question, solution, []);
}
