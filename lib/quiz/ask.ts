import type { Spots } from '@/lib/quiz/types/hotspot/hotspot';
import type { QuestionWords } from '@/lib/quiz/types/question-content';
import { type Question, type QuestionOf, questionContents } from '@/lib/quiz/types/question-contents';
import type { AskedOf, QuestionType } from '@/lib/quiz/types/question-types';
import { obfuscate } from './obfuscate';
import type { AskedQuestion } from './quiz';

/**
 * Makes a question ready for the reader: in words, what has an order shuffled, the solution obfuscated.
 * @param slug the case that asks it: no two cases shuffle alike
 * @param numberOf the number of a source in the list under the case
 * @param spots the diagram of the case, for a question that is answered in it
 */
export function askQuestion(
  question: Question,
  words: QuestionWords,
  slug: string,
  numberOf: (source: string) => number,
  spots?: Spots,
): AskedQuestion {
  return askOfType(question.type, question, words, slug, numberOf, spots);
}

/** Whether a question is answered in the diagram of its case. */
export function needsDiagram({ type }: Question): boolean {
  return questionContents[type].rules.inDiagram === true;
}

function askOfType<Type extends QuestionType>(
  type: Type,
  question: QuestionOf<Type>,
  words: QuestionWords,
  slug: string,
  numberOf: (source: string) => number,
  spots: Spots | undefined,
): AskedOf<Type> {
  const { ask, solve } = questionContents[type];
  const { id, version, level, step, lessons, sources } = question;
  return {
    ...{ id, version, level, step, lessons, question: words.question },
    notes: sources.map((source) => ({ source, number: numberOf(source) })),
    obfuscated: obfuscate(solve(question, words)),
    ...ask(question, words, `${slug}.${id}`, spots),
    type,
  };
}
