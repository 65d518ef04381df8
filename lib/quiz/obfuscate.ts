import type { AskedOf, QuestionType, SolutionOf } from '@/lib/quiz/types/question-types';
import { rot13 } from '@/lib/rot13';
import type { Solution } from './quiz';

/** Turns a solution into text that no one reads by accident, in the page's source or by searching in it. */
export function obfuscate(solution: Solution): string {
  return rot13(JSON.stringify(solution));
}

/** The solution that `obfuscate` has hidden in a question. */
export function reveal<Type extends QuestionType>({ obfuscated }: AskedOf<Type>): SolutionOf<Type> {
  return JSON.parse(rot13(obfuscated));
}
