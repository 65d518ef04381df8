import { type AskedOf, type QuestionType, questionTypes } from '@/lib/quiz/types/question-types';
import { reveal } from './obfuscate';
import { type Answers, type AskedQuestion, answersReducer, answerTo, isAnswered, type QuizEvent } from './quiz';
import { shuffled } from './shuffle';

/** The questions of one case, as the mixed quiz fetches them. */
export type QuestionGroup = { slug: string; name: string; page: string; questions: AskedQuestion[] };

/** Whether what came over the line holds questions by case. */
export function areGroups(data: unknown): data is QuestionGroup[] {
  return Array.isArray(data) && data.every((group) => Array.isArray(Object(group).questions));
}

/** What a mixed run is made of; no cases, levels or lessons chosen means all of them. */
export type AttemptOptions = {
  slugs: readonly string[];
  levels: readonly AskedQuestion['level'][];
  lessons: readonly string[];
  length: number;
};

/** All questions by `<case>.<id>`, each knowing its case; the name is its id from here on. */
export function bankOf(groups: readonly QuestionGroup[]): Map<string, AskedQuestion> {
  return new Map(
    groups.flatMap(({ slug, name, page, questions }) =>
      questions.map((question) => {
        const id = `${slug}.${question.id}`;
        return [id, { ...question, id, about: name, page: question.page ?? page }] as const;
      }),
    ),
  );
}

/** The names of the questions of a run, in an order that `seed` fixes: cases take turns, so that none comes in a block. */
export function drawAttempt(groups: readonly QuestionGroup[], options: AttemptOptions, seed: string): string[] {
  const { slugs, levels, lessons, length } = options;
  const chosen = groups.filter(({ slug }) => slugs.length === 0 || slugs.includes(slug));
  const names = chosen.map(({ slug, questions }) => {
    const fitting = questions
      .filter(({ level }) => levels.length === 0 || levels.includes(level))
      .filter((question) => lessons.length === 0 || lessons.some((lesson) => question.lessons.includes(lesson)));
    return shuffled(fitting, seed + slug).map(({ id }) => `${slug}.${id}`);
  });
  return inTurns(shuffled(names, seed)).slice(0, length);
}

/** A question as one run asks it: what stood in one place there stands in another here, so that no place is learned by heart. */
export function shuffleForAttempt<Type extends QuestionType>(question: AskedOf<Type>, run: string): AskedOf<Type> {
  const seed = `${question.id} ${run}`;
  return { ...question, ...questionTypes[question.type].shuffle(question, seed, () => reveal(question)) };
}

/** One of each list in turn, until all are empty. */
export function inTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
}

/** Checks all that was answered in a test, and tells which events that took. */
export function finishTest(
  questions: readonly AskedQuestion[],
  answers: Answers,
  at: number,
): { answers: Answers; checks: Extract<QuizEvent, { type: 'check' }>[] } {
  const open = questions.filter((question) => {
    const given = answerTo(answers, question);
    return !given.checked && isAnswered(question, given);
  });
  const checks = open.map((question) => ({ type: 'check' as const, question, at }));
  return { answers: checks.reduce(answersReducer, answers), checks };
}
