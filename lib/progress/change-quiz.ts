import { unseal } from '@/lib/quiz/obfuscate';
import { type Answers, answer, answerTo, type QuizEvent } from '@/lib/quiz/quiz';
import { points } from '@/lib/quiz/score';
import { logged } from './change';
import type { Progress } from './progress';

/** What an event in the quiz of one case makes of what is remembered; what is checked goes into the log as well. */
export function changeQuiz(held: Progress, slug: string, event: QuizEvent): Progress {
  const before = held.quizzes[slug] ?? {};
  const after = answer(before, event);
  if (after === before) return held;
  const changed = { ...held, quizzes: { ...held.quizzes, [slug]: after } };
  return event.type === 'check' ? withChecked(changed, after, event, `${slug}.${event.question.id}`) : changed;
}

/** What an event in the mixed run makes of what is remembered; once the run is finished nothing in it changes. */
export function changeRun(held: Progress, event: QuizEvent): Progress {
  if (!held.run || held.run.finished) return held;
  const answers = answer(held.run.answers, event);
  if (answers === held.run.answers) return held;
  const changed = { ...held, run: { ...held.run, answers } };
  return event.type === 'check' ? withChecked(changed, answers, event, event.question.id) : changed;
}

type Check = Extract<QuizEvent, { type: 'check' }>;

/** With a line in the log for an answer that has just been checked. */
export function withChecked(progress: Progress, answers: Answers, { question, at }: Check, name: string): Progress {
  const { version, chosen, certainty } = answerTo(answers, question);
  const earned = points(question.type, unseal(question.sealed), chosen);
  return logged(progress, { at, question: name, version, points: earned, ...(certainty && { certainty }) });
}
