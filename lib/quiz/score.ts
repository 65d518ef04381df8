import type { Certainty } from '@/lib/certainty';
import { type AskedOf, type QuestionType, questionTypes, type SolutionOf } from '@/lib/quiz/types/question-types';
import { reveal } from './obfuscate';
import { type Answers, type AskedQuestion, answerTo, type Solution } from './quiz';

/** Points for one checked answer, from 0 to 1. */
export function points<Type extends QuestionType>(
  question: AskedOf<Type>,
  solution: SolutionOf<Type>,
  chosen: readonly string[],
): number {
  return questionTypes[question.type].points(question, solution, chosen);
}

/** The misconceptions that an answer reveals. */
export function misconceptions<Type extends QuestionType>(
  { type }: AskedOf<Type>,
  solution: SolutionOf<Type>,
  chosen: readonly string[],
): string[] {
  return questionTypes[type].misconceptions(solution, chosen);
}

export type JudgedAnswer = {
  question: AskedQuestion;
  solution: Solution;
  points: number;
  certainty?: Certainty | undefined;
};

/** Every checked answer with what it earned, in the order of the questions. */
export function judged(questions: readonly AskedQuestion[], answers: Answers): JudgedAnswer[] {
  return questions.flatMap((question) => {
    const { checked, chosen, certainty } = answerTo(answers, question);
    if (!checked) return [];
    const solution = reveal(question);
    return [{ question, solution, points: points(question, solution, chosen), certainty }];
  });
}

/** How a quiz stands: over all questions, per level and per lesson. */
export type Score = {
  checked: number;
  total: number;
  points: number;
  levels: { level: AskedQuestion['level']; points: number; total: number }[];
  /** Per lesson, in the order in which the questions name them; a question can count for more than one. */
  lessons: { lesson: string; points: number; total: number }[];
};

export function scoreOf(questions: readonly AskedQuestion[], answers: Answers): Score {
  const scored = judged(questions, answers);
  const sum = (list: { points: number }[]) => list.reduce((total, each) => total + each.points, 0);
  const levels = (['recall', 'explain', 'transfer'] as const).map((level) => {
    const own = scored.filter(({ question }) => question.level === level);
    return { level, points: sum(own), total: own.length };
  });
  const named = [...new Set(scored.flatMap(({ question }) => question.lessons))];
  const lessons = named.map((lesson) => {
    const own = scored.filter(({ question }) => question.lessons.includes(lesson));
    return { lesson, points: sum(own), total: own.length };
  });
  return {
    lessons,
    checked: scored.length,
    total: questions.length,
    points: sum(scored),
    levels: levels.filter(({ total }) => total > 0),
  };
}
