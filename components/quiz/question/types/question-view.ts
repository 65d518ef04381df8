import type { ComponentType } from 'react';
import type { QuizWords } from '@/components/quiz/quiz-words';
import type { Answer, QuizEvent } from '@/lib/quiz/quiz';
import type { AskedOf, QuestionType, SolutionOf } from '@/lib/quiz/types/question-types';

export type InputProps<Type extends QuestionType = QuestionType> = {
  /** The name of the inputs. */
  name: string;
  question: AskedOf<Type>;
  answer: Answer;
  words: QuizWords;
  onEvent: (event: QuizEvent) => void;
};

/** How a type of question is drawn. */
export type QuestionView<Type extends QuestionType> = {
  /** What it is answered with. */
  Input: ComponentType<InputProps<Type>>;
  /** How it is answered, where that depends on the question. */
  hint?: (words: QuizWords, question: AskedOf<Type>) => string;
  /** What the reader is still to do before there is something to check; without it, to choose. */
  todo?: (words: QuizWords, chosen: readonly string[]) => string;
  /** The lines of its feedback stand in their right order. */
  isSequence?: true;
  /** How points were counted, for who did not get all of them. */
  counted?: (words: QuizWords, solution: SolutionOf<Type>, chosen: readonly string[]) => string;
};
