import type { QuestionGroup } from '@/lib/quiz/attempt';
import { reveal } from '@/lib/quiz/obfuscate';
import { questionExports } from '@/lib/quiz/types/question-exports';
import type { AskedOf, QuestionType } from '@/lib/quiz/types/question-types';
import type { WholeQuestion } from './whole-question';

/** The questions of some cases with their answers. `origin` is where the site stands: `https://example.org`. */
export function wholeQuestions(groups: readonly QuestionGroup[], origin: string): WholeQuestion[] {
  return groups.flatMap(({ slug, name, page, questions }) =>
    questions.map((question) =>
      wholeQuestion(question, `${slug}.${question.id}`, name, `${origin}${question.page ?? page}`),
    ),
  );
}

function wholeQuestion<Type extends QuestionType>(
  question: AskedOf<Type>,
  id: string,
  about: string,
  page: string,
): WholeQuestion {
  const { options, besides } = questionExports[question.type];
  const { version, type, level, lessons, step } = question;
  const solution = reveal(question);
  return {
    ...{ id, about, version, type, level, lessons },
    ...{ question: question.question, explanation: solution.explanation },
    ...besides?.(question),
    options: options(question, solution),
    address: `${page}#${step}`,
  };
}
