import { type AskedPrediction, forecastFor } from '@/lib/cascade/prediction';
import type { Progress } from '@/lib/progress/progress';
import { reveal } from '@/lib/quiz/obfuscate';
import { type Answers, type AskedQuestion, answerTo } from '@/lib/quiz/quiz';
import { judged, scoreOf } from '@/lib/quiz/score';
import { type LmsInteraction, toldOf } from './lms-interaction';
import type { LmsReport } from './lms-session';

/** What of a case counts in an LMS. */
export type Course = {
  slug: string;
  questions: readonly AskedQuestion[];
  predictions: readonly AskedPrediction[];
  /** The ids of the parts, each of which has to be read. */
  parts: readonly string[];
};

/** What is still to be done. */
export type CourseRest = { parts: readonly string[]; questions: number };

export function restOf({ slug, questions, parts }: Course, progress: Progress): CourseRest {
  const read = progress.read?.[slug] ?? {};
  const answers = progress.quizzes[slug] ?? {};
  return {
    parts: parts.filter((part) => read[part] === undefined),
    questions: questions.filter((question) => !answerTo(answers, question).checked).length,
  };
}

/**
 * How a reader stands, for the LMS.
 * @param told the answers of which the LMS knew at the launch
 * @param state the same as `writeKept` has it
 */
export function reportOf(course: Course, progress: Progress, told: Answers, state: string): LmsReport {
  const { slug, questions, parts } = course;
  const answers = progress.quizzes[slug] ?? {};
  const rest = restOf(course, progress);
  const { points, total } = scoreOf(questions, answers);
  const open = rest.parts.length + rest.questions;
  return {
    state,
    place: progress.place?.slug === slug ? progress.place.mark : '',
    progress: 1 - open / (parts.length + questions.length),
    isComplete: open === 0,
    ...(rest.questions === 0 && { score: points / total }),
    interactions: interactionsOf(course, answers, told),
  };
}

/** The answers checked since the launch, the first checked first. */
function interactionsOf({ slug, questions }: Course, answers: Answers, told: Answers): LmsInteraction[] {
  return judged(questions, answers)
    .map(({ question, solution, points }) => {
      const { chosen, at = 0 } = answerTo(answers, question);
      return { id: `${slug}.${question.id}`, points, at, ...toldOf(question, solution, chosen) };
    })
    .filter(({ id, at }) => told[id.slice(slug.length + 1)]?.at !== at)
    .sort((one, other) => one.at - other.at);
}

/** The options and targets that an answer can name, in the order of the question. */
export function namesIn(question: AskedQuestion): { options: readonly string[]; targets: readonly string[] } {
  return toldOf(question, reveal(question), []);
}

/** The forecasts that still belong to a prediction. */
export function forecastsOf({ slug, predictions }: Course, progress: Progress) {
  const forecasts = progress.predictions?.[slug] ?? {};
  return predictions.flatMap((prediction) => {
    const forecast = forecastFor(prediction, forecasts);
    return forecast ? [{ prediction, forecast }] : [];
  });
}
