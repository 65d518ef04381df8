import type { QuizWords } from '@/components/quiz/quiz-words';
import type { AskedOf, QuestionType } from '@/lib/quiz/types/question-types';
import { questionViews } from './question-views';

/** How a question is answered. */
export function hintOf<Type extends QuestionType>(question: AskedOf<Type>, words: QuizWords): string {
  return questionViews[question.type].hint?.(words, question) ?? words.hint[question.type];
}
