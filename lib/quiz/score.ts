import type { Certainty } from '@/lib/certainty';
import { reveal } from './obfuscate';
import { pairsInOrder } from './order';
import { readRange } from './quantity';
import { type Answers, type AskedQuestion, answerTo, type Solution } from './quiz';

/** Points for one checked answer, from 0 to 1. */
export function points(
  type: AskedQuestion['type'],
  { right, values = [] }: Pick<Solution, 'right' | 'values'>,
  chosen: string[],
): number {
  switch (type) {
    case 'single':
    case 'hotspot':
      return chosen[0] !== undefined && right.includes(chosen[0]) ? 1 : 0;
    case 'multiple': {
      const hits = chosen.filter((id) => right.includes(id)).length;
      return Math.max(0, hits - (chosen.length - hits)) / right.length;
    }
    case 'order':
      return orderPoints(right, chosen);
    case 'match':
    case 'classify':
      return chosen.filter((pair) => right.includes(pair)).length / right.length;
    case 'numeric':
      return right.includes(valueMeant(values, chosen) ?? '') ? 1 : 0;
  }
}

/** The known value, right or a slip, that a typed number stands for; of a range both ends must. */
export function valueMeant(values: NonNullable<Solution['values']>, [text = '']: string[]): string | undefined {
  return values.find(({ value, tolerance, unit }) => {
    const typed = readRange(text, unit);
    const margin = tolerance + Number.EPSILON * Math.abs(value);
    return typed && Math.abs(typed.from - value) <= margin && Math.abs(typed.to - value) <= margin;
  })?.id;
}

/**
 * The share of pairs in the right order, stretched so that a blind guess earns 0 on average: Kendall's tau, not below 0
 * (M. G. Kendall, "A New Measure of Rank Correlation", Biometrika 30, 1938).
 */
function orderPoints(right: string[], chosen: string[]): number {
  const { agreeing, pairs } = pairsInOrder(right, chosen);
  return Math.max(0, (2 * agreeing) / pairs - 1);
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
    const solution = reveal(question.obfuscated);
    return [{ question, solution, points: points(question.type, solution, chosen), certainty }];
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
