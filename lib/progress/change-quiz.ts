import { reveal } from '@/lib/quiz/obfuscate';
import { type Answers, answersReducer, answerTo, type QuizEvent } from '@/lib/quiz/quiz';
import { points } from '@/lib/quiz/score';
import type { Progress } from './progress';
import { logged } from './progress-changes';

/** What an event in the quiz of one case makes of what is remembered; what is checked goes into the log as well. */
export function changeQuiz(previous: Progress, slug: string, event: QuizEvent): Progress {
  const before = previous.quizzes[slug] ?? {};
  const after = answersReducer(before, event);
  if (after === before) return previous;
  const changed = { ...previous, quizzes: { ...previous.quizzes, [slug]: after } };
  return event.type === 'check' ? withChecked(changed, after, event, `${slug}.${event.question.id}`) : changed;
}

type Check = Extract<QuizEvent, { type: 'check' }>;

/** With a line in the log for an answer that has just been checked. */
export function withChecked(progress: Progress, answers: Answers, { question, at }: Check, name: string): Progress {
  const { version, chosen, certainty } = answerTo(answers, question);
  const earned = points(question, reveal(question), chosen);
  return logged(progress, { at, question: name, version, points: earned, ...(certainty && { certainty }) });
}
